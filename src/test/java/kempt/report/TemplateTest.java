package kempt.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kempt.checklist.Advised;
import kempt.checklist.Item;
import kempt.checklist.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final Path FILES = Path.of("src/main/resources/kempt/report/en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${secret}",
                "$${secret}",
                "${${secret}}",
                "${secret:-other}",
                "${script:javascript:1}",
                "${env:HOME}",
                "## heading",
                "a\n\n- b\n1. c",
                "}${",
            })
    void a_value_stays_as_it_is(String value) {
        List<Block> blocks = Template.parse("- ${it}").blocks(Map.of("it", value, "secret", "CANARY"));

        assertThat(blocks).containsExactly(Block.bullets(List.of(value)));
    }

    @Test
    void a_variable_without_a_value_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse("Dear ${nobody}").blocks(Map.of("somebody", "x")));
    }

    @Test
    void shapes_are_read_from_the_file() {
        assertThat(Template.parse("items: one\n  two\n\n## Head\n\nA line\nbroken.\n\n1. first\n   more\n2. second\n")
                        .blocks())
                .containsExactly(
                        Block.heading(2, "Head"),
                        Block.say("A line broken."),
                        new Block.Entries(
                                true, List.of(List.of(Block.say("first more")), List.of(Block.say("second")))));
    }

    /** A template that names an item which was renamed would silently drop out of the letters. */
    @ParameterizedTest
    @EnumSource(names = {"FRIEND", "EMPLOYER"})
    void what_is_offered_names_items_that_are_there_and_for_this_reader(Who who) {
        assertThat(Offer.to(who)).isNotEmpty().allSatisfy(offer -> assertThat(
                        offer.template().items())
                .isNotEmpty()
                .allSatisfy(id -> {
                    Optional<Item> item = Samples.catalogue().item(id);
                    assertThat(item).as("%s in %s", id.value(), offer.id()).isPresent();
                    assertThat(((Advised) item.get()).advice().who())
                            .as(id.value())
                            .contains(who);
                }));
    }

    @Test
    void the_words_are_kind() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("(?i)\\b(just|simply|obviously|victim|careless|weak|failed|score|grade"
                                + "|should have|why did|why didn't)\\b")
                        .doesNotContain("!");
            }
        }
    }
}
