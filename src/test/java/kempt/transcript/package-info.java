/**
 * Transcripts: what is typed and what kempt says, as one would see it, in {@code src/test/resources/transcripts}.
 *
 * <pre>
 * # a comment, anywhere outside of a command
 * &lt;&lt; answers.yml
 * format: kempt-answers/1
 * &gt;&gt;
 * $ NO_COLOR=1 kempt audit --answers answers.yml
 * What kempt says, on standard output and standard error, in the order of writing.
 * &gt; what a person types
 * &gt; ^D
 * [exit 5]
 * $ cat answers.yml
 * format: kempt-answers/1
 * [exit 0]
 * </pre>
 *
 * <p>Each file has a folder and a home of its own, both empty at first. It is nine in the morning of 23 November 2026,
 * the screen is 80 columns wide, and no stream is a terminal. {@code VERSION}, {@code HOME} and {@code FOLDER} stand
 * for what differs from build to build. {@code mvn test -Dtranscripts.update} rewrites the files; the difference is the
 * review.
 */
package kempt.transcript;
