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
    public String toString() {
        return value;
    }
}
