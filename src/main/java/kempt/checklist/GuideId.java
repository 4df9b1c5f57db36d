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
    public boolean equals(Object other) {
        return other instanceof GuideId id && value.equals(id.value);
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
