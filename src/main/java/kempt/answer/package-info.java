/**
 * What was said.
 *
 * <p>Knows: an answer per item, stock answers, notes, dates. Never knows: what an answer means, how it was asked,
 * today. Hands on: {@link kempt.answer.AnswerSheet}.
 */
package kempt.answer;
