/**
 * Past sittings, and what moved between them.
 *
 * <p>Knows: runs, notes on the plan, why two runs differ, how they are written as JSON. Never knows: ciphers,
 * passphrases, files. Hands on: {@link kempt.history.History} and {@link kempt.history.Comparison}.
 */
package kempt.history;
