package kempt.checklist;

/** A guide that an action links to. */
public record GuideId(String value) implements Comparable<GuideId> {
    public GuideId {
        Ids.check(value);
    }

    @Override
    public int compareTo(GuideId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
