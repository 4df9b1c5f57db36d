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
    public String toString() {
        return value;
    }
}
