package kempt.interview;

/** What a person did at a {@link Menu}. */
public sealed interface Turn {
    record Picked(String option) implements Turn {}

    enum Way implements Turn {
        BACK,
        LEAVE,
        /** Input ended. */
        END_OF_INPUT
    }

    default boolean picked(String option) {
        return this instanceof Picked p && p.option().equals(option);
    }
}
