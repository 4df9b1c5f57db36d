package kempt.checklist;

/** A place where a person finds people. */
public record HelpId(String value) implements Comparable<HelpId> {
    public HelpId {
        Ids.check(value);
    }

    @Override
    public int compareTo(HelpId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HelpId id && value.equals(id.value);
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
