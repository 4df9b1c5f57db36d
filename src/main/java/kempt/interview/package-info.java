/**
 * Asking.
 *
 * <p>Knows: order of asking, going back, changing, stopping; a {@link kempt.interview.Prompter}. Never knows: risk,
 * files, what an answer means. Hands on: an {@link kempt.answer.AnswerSheet}, finished or not.
 */
package kempt.interview;
