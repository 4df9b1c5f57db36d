/**
 * The command line. Knows flags, the words of errors, exit codes; a command is a door to a room, not a room.
 *
 * <p>Never knows any rule of the domain. Hands on an exit code.
 *
 * <p>Results go to {@code out} and nothing else does; errors and progress go to {@code err}, in lower case, without a
 * full stop, quoting the offending word. Every error says what to try.
 */
package kempt.cli;
