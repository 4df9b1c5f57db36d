package kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kempt.checklist.yaml.House;
import kempt.text.Wrap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden pairs: each {@code x.answers.yml} in {@code src/test/resources/pages}, by the small catalogue of tests, a
 * trend, some sittings and what moved between two, written in every way. The style sheet is left out of the HTML.
 */
class PagesTest {
    private static final Path FILES = Path.of("src/test/resources/pages");
    private static final Path SMALL = FILES.resolve("small.answers.yml");
    private static final Path URGENT = FILES.resolve("urgent.answers.yml");
    private static final Map<String, Integer> WIDTHS =
            new TreeMap<>(Map.of("unicode", 80, "ascii", 80, "words", 80, "narrow", 40));

    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>(List.of("trend", "sittings", "moves"));
        try (Stream<Path> files = Files.list(FILES)) {
            files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".answers.yml"))
                    .map(n -> n.replace(".answers.yml", ""))
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }

    private static Page page(String name) {
        return switch (name) {
            case "trend" -> Pages.trend("Being worn out");
            case "sittings" -> Pages.sittings(SMALL, URGENT);
            case "moves" -> Pages.moves(SMALL, URGENT);
            default -> Pages.plan(House.catalogue(), FILES.resolve(name + ".answers.yml"));
        };
    }

    private static Map<String, String> written(Page page) {
        Map<String, String> all = new TreeMap<>();
        all.put("html", new Html(Locale.ENGLISH).write(page).replaceAll("(?s)<style>.*</style>", "<style></style>"));
        all.put("md", new Markdown().write(page));
        WIDTHS.forEach((how, width) -> all.put(
                how + ".txt", new PlainText(width, how.equals("narrow") ? Drawing.UNICODE : drawing(how)).write(page)));
        return all;
    }

    private static Drawing drawing(String how) {
        return Drawing.valueOf(how.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_is_written_as_its_files_show(String name) throws IOException {
        for (Map.Entry<String, String> entry : written(page(name)).entrySet()) {
            Path file = FILES.resolve(name + "." + entry.getKey());
            if (System.getProperty("pages.update") != null) {
                Files.writeString(file, entry.getValue(), StandardCharsets.UTF_8);
            }
            assertThat(entry.getValue())
                    .as("%s; if this is right: mvn test -Dtest=PagesTest -Dpages.update", file)
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void drawings_fit_the_width_and_keep_to_their_signs(String name) {
        Page drawn = new Page(
                "x",
                page(name).blocks().stream().filter(b -> b instanceof Picture).toList());
        for (int width : List.of(40, 41, 57, 66, 80, 120)) {
            for (Drawing drawing : Drawing.values()) {
                String text = new PlainText(width, drawing).write(drawn);
                assertThat(text.lines()).as("width %d", width).allMatch(line -> Wrap.columns(line) <= width);
                if (drawing != Drawing.UNICODE) {
                    assertThat(text.chars()).allMatch(c -> c < 0x7f);
                }
            }
        }
    }
}
