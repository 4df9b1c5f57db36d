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
    public String toString() {
        return value;
    }
}
