package kempt.checklist;

/** One answer on offer: its lasting id and its present wording. */
public record Choice(ChoiceId id, String text) {}
