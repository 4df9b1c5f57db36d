package kempt.checklist;

/** Something that helps a person bear what happens, such as shelter. */
public record CapacityId(String value) implements Comparable<CapacityId> {
    public CapacityId {
        Ids.check(value);
    }

    @Override
    public int compareTo(CapacityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CapacityId id && value.equals(id.value);
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
