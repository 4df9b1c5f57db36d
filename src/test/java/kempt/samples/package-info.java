/**
 * The sample people: what each is asked, what plan each gets, and that together they try all that the checklists hold.
 *
 * <p>Those in {@code checklists/samples} ship. Each has a folder of the same name in {@code src/test/resources/plans};
 * a folder there that holds an {@code answers.yml} is a person more, who does not ship.
 */
package kempt.samples;
