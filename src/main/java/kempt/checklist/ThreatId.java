package kempt.checklist;

/** A threat, such as doxxing. */
public record ThreatId(String value) implements Comparable<ThreatId> {
    public ThreatId {
        Ids.check(value);
    }

    @Override
    public int compareTo(ThreatId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ThreatId id && value.equals(id.value);
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
