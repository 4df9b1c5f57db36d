/**
 * What to do, in which order.
 *
 * <p>Knows: priorities, gates, order, lanes. Never knows: how it will look. Hands on: {@link kempt.plan.Plan}.
 */
package kempt.plan;
