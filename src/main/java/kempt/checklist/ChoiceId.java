package kempt.checklist;

/** One of the answers that an item offers, or the word of a stock answer where a condition names it. */
public record ChoiceId(String value) implements Comparable<ChoiceId> {
    /** The choice that excludes all others of a {@link QuestionType#SEVERAL} question. */
    public static final ChoiceId NONE = new ChoiceId("none");

    public static final ChoiceId YES = new ChoiceId("yes");
    public static final ChoiceId PARTLY = new ChoiceId("partly");
    public static final ChoiceId NO = new ChoiceId("no");

    public ChoiceId {
        Ids.check(value);
    }

    @Override
    public int compareTo(ChoiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChoiceId id && value.equals(id.value);
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
