/**
 * Text as such: which characters may reach a screen as they are, how the rest is shown, how many columns it takes, and
 * how hard it is to read.
 *
 * <p>Knows: characters, words, sentences. Never knows: files, checklists, terminals. Hands on: text that cannot move a
 * cursor or hide a word.
 */
package kempt.text;
