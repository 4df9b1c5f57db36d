/**
 * Characters: what may reach a screen as it is, and how the rest is shown.
 *
 * <p>Knows: characters. Never knows: files, checklists, terminals. Hands on: text that cannot move a cursor or hide a
 * word.
 */
package kempt.text;
