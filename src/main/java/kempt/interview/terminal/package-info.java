/**
 * Terminals.
 *
 * <p>Knows: keys, width, escape sequences, typed lines. Never knows: anything else. Hands on: nothing; it is a
 * {@link kempt.interview.Prompter}.
 */
package kempt.interview.terminal;
