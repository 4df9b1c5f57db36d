/**
 * The questions, and what is known about threats, guides and help.
 *
 * <p>Knows: what an item is, which answer means what, when a question applies. Never knows: YAML, terminals, today,
 * people. Hands on: {@link kempt.checklist.Catalogue}.
 */
package kempt.checklist;
