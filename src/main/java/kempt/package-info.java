/**
 * The front door. Knows the real world: standard streams, the clock, the environment, how to leave.
 *
 * <p>Never knows flags, questions or scores. Hands on a {@link kempt.cli.World} and an exit code.
 */
package kempt;
