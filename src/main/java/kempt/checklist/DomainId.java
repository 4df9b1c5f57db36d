package kempt.checklist;

/** A part of life that checks belong to, such as accounts. */
public record DomainId(String value) implements Comparable<DomainId> {
    public DomainId {
        Ids.check(value);
    }

    @Override
    public int compareTo(DomainId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DomainId id && value.equals(id.value);
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
