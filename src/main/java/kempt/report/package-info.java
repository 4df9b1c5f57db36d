/**
 * Words for what was decided.
 *
 * <p>Knows: sentences, pages, escaping, formats. Never knows: how anything was decided. Hands on: text.
 */
package kempt.report;
