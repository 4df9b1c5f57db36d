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
    public String toString() {
        return value;
    }
}
