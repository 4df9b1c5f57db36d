package kempt.checklist;

/** One entry of a checklist: an {@link Inquiry}, a {@link Check} or a {@link Response}. */
public sealed interface Item permits Asked, Advised {
    ItemId id();

    Origin origin();

    Condition onlyIf();
}
