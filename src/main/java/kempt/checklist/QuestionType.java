package kempt.checklist;

/** How a question is answered. Only {@link #ONE} may carry verdicts. */
public enum QuestionType {
    ONE("one"),
    SEVERAL("several"),
    TEXT("text"),
    NUMBER("number"),
    DATE("date");

    private final String word;

    QuestionType(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether the person picks among choices. */
    public boolean picks() {
        return this == ONE || this == SEVERAL;
    }
}
