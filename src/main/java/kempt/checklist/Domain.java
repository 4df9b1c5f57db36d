package kempt.checklist;

/** A part of life that checks belong to, on one side of safety. */
public record Domain(DomainId id, String title, String about, Side side) {}
