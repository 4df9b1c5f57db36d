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
    public String toString() {
        return value;
    }
}
