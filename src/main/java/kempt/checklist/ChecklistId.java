package kempt.checklist;

/** A checklist. */
public record ChecklistId(String value) implements Comparable<ChecklistId> {
    public ChecklistId {
        Ids.check(value);
    }

    @Override
    public int compareTo(ChecklistId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChecklistId id && value.equals(id.value);
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
