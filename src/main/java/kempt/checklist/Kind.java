package kempt.checklist;

/** What a checklist is for: what protects, what moves a threat, or what to do when one is there. */
public enum Kind {
    HYGIENE("hygiene"),
    RISK("risk"),
    RESPONSE("response");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
