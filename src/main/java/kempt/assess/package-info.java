/**
 * What the answers mean.
 *
 * <p>Knows: the risk table, credit, overrides, what to ask next. Never knows: sentences, colours, today. Hands on:
 * {@link kempt.assess.Assessment}.
 */
package kempt.assess;
