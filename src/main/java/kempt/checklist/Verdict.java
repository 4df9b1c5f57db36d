package kempt.checklist;

/** What a choice of a check means for the person's protection. */
public enum Verdict {
    DONE("done"),
    PARTLY("partly"),
    OPEN("open");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
