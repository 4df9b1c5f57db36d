package kempt.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kempt.testing.Shipped;
import kempt.yaml.Limits;
import kempt.yaml.Source;
import kempt.yaml.YamlReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The field's recommendations are still in the checklists. {@code src/test/resources/coverage} has a file for each
 * domain that names, for each of the 299 recommendations which were collected from public guides in November 2026, the
 * items that carry it and words that are gone if the point is gone. An item that is reworded may need other words here;
 * one that is dropped needs another carrier.
 */
class CoverageTest {
    private static final Path FOLDER = Path.of("src/test/resources/coverage");
    private static final Set<String> STATUSES = Set.of("yes", "changed", "contested", "no");

    /** How many recommendations were collected for each domain, and how many of them carry a warning. */
    enum Collected {
        ACCOUNTS(28, 7),
        DEVICES(28, 2),
        BROWSING(10, 1),
        COMMUNICATIONS(17, 1),
        SOCIAL_MEDIA(19, 3),
        PUBLIC_FOOTPRINT(20, 5),
        LOCATION(8, 1),
        IMAGES_AND_INTIMATE_MEDIA(11, 4),
        FINANCE(7, 2),
        HOME_AND_NETWORK(11, 0),
        PHYSICAL(16, 3),
        WELLBEING(11, 2),
        SUPPORT_NETWORK(11, 1),
        EVIDENCE(25, 5),
        LEGAL(11, 1),
        WORK_AND_EMPLOYER(8, 0),
        JOURNALISM_AND_SOURCES(10, 0),
        TRAVEL_AND_BORDERS(8, 0),
        DOMESTIC_AND_STALKERWARE(11, 1),
        INCIDENT_RESPONSE(29, 2);

        private final int entries;
        private final int cautions;

        Collected(int entries, int cautions) {
            this.entries = entries;
            this.cautions = cautions;
        }

        Path file() {
            return FOLDER.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yml");
        }
    }

    private static Carriers carriers;

    @BeforeAll
    static void readWhatIsShipped() {
        carriers = new Carriers(Shipped.catalogue());
    }

    @ParameterizedTest
    @EnumSource
    void each_domain_has_all_its_recommendations(Collected domain) throws IOException {
        List<Entry> entries = read(domain.file());

        assertThat(entries).hasSize(domain.entries);
        assertThat(entries.stream().filter(e -> !e.cautionSays().isEmpty())).hasSize(domain.cautions);
    }

    @Test
    void there_are_299_recommendations_each_in_one_place() throws IOException {
        Map<String, List<String>> places = new TreeMap<>();
        for (Path file : files()) {
            read(file).forEach(entry -> places.computeIfAbsent(entry.id(), id -> new ArrayList<>())
                    .add(file.getFileName().toString()));
        }

        assertThat(places).allSatisfy((id, files) -> assertThat(files).as(id).hasSize(1));
        assertThat(places).hasSize(299);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_recommendation_is_carried(Path file) throws IOException {
        assertThat(read(file).stream().flatMap(CoverageTest::gaps)).isEmpty();
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(gaps(entry("yes", List.of("main-email-second-step"), List.of("passkey"))))
                .isEmpty();
        assertThat(gaps(entry("yes", List.of("no-such-item"), List.of("passkey"))))
                .containsExactly("x: no-such-item is gone", "x: no carrier says \"passkey\"");
        assertThat(gaps(entry("yes", List.of("main-email-second-step"), List.of("zebra"))))
                .containsExactly("x: no carrier says \"zebra\"");
        assertThat(gaps(entry("yes", List.of(), List.of())))
                .containsExactly("x: no carrier", "x: no words to look for");
        assertThat(gaps(entry("maybe", List.of("main-email-second-step"), List.of("passkey"))))
                .containsExactly("x: no such status: maybe");
        assertThat(gaps(entry("yes", List.of("main-email-second-step"), List.of("in"))))
                .containsExactly("x: \"in\" shows nothing");
        assertThat(gaps(entry("yes", List.of("main-email-second-step"), List.of("the"))))
                .containsExactly("x: \"the\" shows nothing");
        assertThat(gaps(entry("yes", List.of("passkeys", "passkeys"), List.of("passkey"))))
                .containsExactly("x: a carrier is named twice");
        assertThat(gaps(new Entry("x", "no", List.of(), List.of(), List.of(), List.of())))
                .containsExactly("x: no words that must be absent");
        assertThat(gaps(new Entry("x", "no", List.of(), List.of(), List.of(), List.of("Add a passkey"))))
                .isNotEmpty()
                .allMatch(gap -> gap.matches("x: \"Add a passkey\" is told by .*"));
    }

    private static Entry entry(String status, List<String> by, List<String> says) {
        return new Entry("x", status, by, says, List.of(), List.of());
    }

    /** What is not as the entry says, each with its id. */
    private static Stream<String> gaps(Entry entry) {
        List<String> gaps = new ArrayList<>();
        if (!STATUSES.contains(entry.status())) {
            gaps.add("no such status: " + entry.status());
        }
        boolean dropped = entry.status().equals("no");
        if (!dropped && entry.by().isEmpty()) {
            gaps.add("no carrier");
        }
        if (entry.says().isEmpty() && !(dropped && entry.by().isEmpty())) {
            gaps.add("no words to look for");
        }
        if (dropped && entry.absent().isEmpty()) {
            gaps.add("no words that must be absent");
        }
        if (Set.copyOf(entry.by()).size() < entry.by().size()) {
            gaps.add("a carrier is named twice");
        }
        entry.by().stream().filter(id -> !carriers.has(id)).forEach(id -> gaps.add(id + " is gone"));
        Stream.concat(entry.says().stream(), entry.cautionSays().stream()).forEach(words -> {
            if (words.length() < 3 || carriers.isCommon(words)) {
                gaps.add("\"" + words + "\" shows nothing");
            } else if (!carriers.says(entry.by(), words)) {
                gaps.add("no carrier says \"" + words + "\"");
            }
        });
        entry.absent().forEach(words -> carriers.telling(words)
                .forEach(item -> gaps.add("\"" + words + "\" is told by " + item)));
        return gaps.stream().map(gap -> entry.id() + ": " + gap);
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Entry> read(Path file) throws IOException {
        return Entry.all(
                new YamlReader(Limits.CHECKLIST, false).read(new Source(file.toString(), Files.readAllBytes(file))));
    }
}
