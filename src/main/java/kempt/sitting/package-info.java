/**
 * The arc of a sitting.
 *
 * <p>Knows: which page and which leg comes when; that danger now leads to help first. Never knows: files, keys, how a
 * plan looks. Hands on: the answers, and whether the person stayed to the end.
 */
package kempt.sitting;
