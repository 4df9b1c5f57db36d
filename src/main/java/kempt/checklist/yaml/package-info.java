/**
 * The format of checklists, and the lint that teaches it.
 *
 * <p>Knows: key names, allowed words, lint rules. Never knows: answers, scores, today unless told. Hands on: a
 * {@link kempt.checklist.Catalogue}, or problems.
 */
package kempt.checklist.yaml;
