package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Man pages and completions know every command and every option. */
class PapersTest {
    private static final Map<String, String> PAPERS = Papers.all();

    private static final List<Door> DOORS = Door.all(Papers.tree());

    @Test
    void every_command_has_a_page_that_names_its_options_and_what_is_behind_it() {
        for (Door door : DOORS) {
            String page = PAPERS.get("man/man1/" + door.file() + ".1");
            assertThat(page).as(door.path()).isNotNull();
            assertThat(page.replace("\\-", "-"))
                    .contains(door.summary())
                    .contains(names(door))
                    .contains(Stream.concat(
                                    Stream.of("NAME"), door.inner().stream().map(Door::name))
                            .toList());
        }
    }

    @Test
    void every_page_belongs_to_a_command() {
        assertThat(PAPERS.keySet().stream().filter(p -> p.endsWith(".1"))).hasSameSizeAs(DOORS);
    }

    @Test
    void no_line_of_a_page_is_taken_for_an_order_by_mistake() {
        PAPERS.forEach((file, page) -> {
            if (file.endsWith(".1")) {
                assertThat(page.lines()
                                .filter(l -> l.startsWith(".") || l.startsWith("'"))
                                .toList())
                        .allMatch(l -> l.matches("\\.(TH|SH|B|BR|I|TP|PP)( .*)?"));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bash-completion/completions/kempt",
                "fish/vendor_completions.d/kempt.fish",
                "zsh/vendor-completions/_kempt"
            })
    void completions_name_every_command_and_option(String file) {
        String script = PAPERS.get(file);
        for (Door door : DOORS) {
            assertThat(script).contains(door.name());
            for (String name : names(door)) {
                // fish leaves the dashes out.
                assertThat(script).contains(file.endsWith(".fish") ? name.replaceFirst("^-+", "") : name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bash-completion/completions/kempt",
                "fish/vendor_completions.d/kempt.fish",
                "zsh/vendor-completions/_kempt"
            })
    void completions_know_opposites_and_the_few_words_that_an_option_takes(String file) {
        String script = PAPERS.get(file);
        assertThat(script).contains("no-keep").doesNotContain("QUICK");
        assertThat(script.replace("\"", "")).contains("quick standard full", "very-low low moderate high very-high");
    }

    private static List<String> names(Door door) {
        return door.options().stream().flatMap(o -> Door.names(o).stream()).toList();
    }
}
