package kempt.checklist;

/** An item: one question, check or response. Written once, never changed, never reused. */
public record ItemId(String value) implements Comparable<ItemId> {
    public ItemId {
        Ids.check(value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
