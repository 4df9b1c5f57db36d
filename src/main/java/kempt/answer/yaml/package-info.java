/**
 * Answers files, in and out.
 *
 * <p>Knows: how answers are written down, and which a question takes. Never knows: what they mean. Hands on: an
 * {@link kempt.answer.AnswerSheet}, or problems.
 */
package kempt.answer.yaml;
