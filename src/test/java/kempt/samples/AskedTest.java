package kempt.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kempt.checklist.Catalogue;
import kempt.checklist.Depth;
import kempt.testing.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each sample person is asked at each depth. The fixtures are written by judgement and never by a flag: when one
 * fails, somebody decides whether the person must be asked this.
 */
class AskedTest {
    private static final Catalogue CATALOGUE = Shipped.catalogue();

    static List<SamplePerson> people() {
        return SamplePerson.shipped();
    }

    static Stream<SamplePerson> all() {
        return SamplePerson.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void each_is_asked_what_someone_decided_and_not_what_someone_decided_against(SamplePerson person) {
        Path file = person.folder().resolve("asked.yml");
        Map<Depth, Fixture> fixtures = Fixture.read(file);
        assertThat(fixtures).as("%s names every depth", file).containsOnlyKeys(Depth.values());
        fixtures.forEach((depth, fixture) -> {
            namesOnlyWhatThereIs(file, fixture);
            Walk walk = Walk.of(CATALOGUE, depth, person.answers());
            assertThat(fixture.mustAsk())
                    .as("%s says what must be asked, %s", file, depth)
                    .isNotEmpty();
            assertThat(fixture.mustNotAsk())
                    .as("%s says what must not be asked, %s", file, depth)
                    .isNotEmpty();
            assertThat(fixture.mustAsk())
                    .as("not asked, %s, %s", person, depth)
                    .filteredOn(i -> !walk.asked().contains(i))
                    .isEmpty();
            assertThat(fixture.mustNotAsk())
                    .as("asked, %s, %s", person, depth)
                    .filteredOn(walk.asked()::contains)
                    .isEmpty();
            assertThat(fixture.mustNotOpen())
                    .as("opened, %s, %s", person, depth)
                    .filteredOn(walk.opened()::contains)
                    .isEmpty();
        });
    }

    /** A misspelt or dropped name would never be asked, and so hide that the fixture says nothing. */
    private static void namesOnlyWhatThereIs(Path file, Fixture fixture) {
        assertThat(Stream.concat(fixture.mustAsk().stream(), fixture.mustNotAsk().stream()))
                .as("items named in %s", file)
                .allMatch(id -> CATALOGUE.item(id).isPresent());
        assertThat(fixture.mustNotOpen())
                .as("checklists named in %s", file)
                .allMatch(id -> CATALOGUE.checklist(id).isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void nobody_is_asked_more_than_the_depth_allows(SamplePerson person) {
        Walk quick = Walk.of(CATALOGUE, Depth.QUICK, person.answers());
        assertThat(quick.risk()).hasSizeLessThanOrEqualTo(10);
        assertThat(quick.checks()).hasSizeLessThanOrEqualTo(12);
        Walk standard = Walk.of(CATALOGUE, Depth.STANDARD, person.answers());
        assertThat(standard.risk()).hasSizeLessThanOrEqualTo(25);
        assertThat(standard.checks()).hasSizeLessThanOrEqualTo(40);
    }
}
