package kempt.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "true",
                "~",
                "null",
                "012",
                "0x1f",
                "1:30",
                "1e999999999",
                ".nan",
                "2024-01-02",
                "+1",
                "1_000",
                "=",
                "é",
                "漢字"
            })
    void a_scalar_is_the_text_that_was_written(String word) {
        assertThat(value("key: " + word + "\n")).isEqualTo(word);
        assertThat(value("key: '" + word + "'\n")).isEqualTo(word);
    }

    @Test
    void quotes_escapes_and_blocks_are_undone() {
        assertThat(value("key: \"a\\tb \\u00e9 \\\"\"\n")).isEqualTo("a\tb é \"");
        assertThat(value("key: 'it''s'\n")).isEqualTo("it's");
        assertThat(value("key: >-\n  one\n  two\n")).isEqualTo("one two");
        assertThat(value("key: |\n  one\n  two\n")).isEqualTo("one\ntwo\n");
        assertThat(value("key:\n")).isEmpty();
    }

    @Test
    void marks_count_characters_from_one() {
        Node.Mapping root = root("a: 1\n\"🙂é\": [x, {yy: \"zz z\"}]\n");
        Node.Entry second = root.entries().get(1);
        Node.Sequence list = (Node.Sequence) second.value();
        Node.Entry inner = ((Node.Mapping) list.items().get(1)).entries().get(0);

        assertThat(second.keyMark()).isEqualTo(new Mark("a.yml", 2, 1, 4));
        assertThat(list.mark()).isEqualTo(new Mark("a.yml", 2, 7, 1));
        assertThat(list.items().get(0).mark()).isEqualTo(new Mark("a.yml", 2, 8, 1));
        assertThat(inner.keyMark()).isEqualTo(new Mark("a.yml", 2, 12, 2));
        assertThat(inner.value().mark()).isEqualTo(new Mark("a.yml", 2, 16, 6));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_fine() {
        Node.Mapping root = root("\ufeffa: 1\r\nbb: 2\r\n");

        assertThat(root.get("bb")).map(Node::mark).hasValue(new Mark("a.yml", 2, 5, 1));
        assertThat(root.entries().get(0).keyMark()).isEqualTo(new Mark("a.yml", 1, 1, 1));
    }

    @Test
    void json_is_read_as_it_is_yaml_too() {
        assertThat(root("{\"a\": [1, true, null, {\"b\": \"c\"}]}").get("a"))
                .hasValueSatisfying(
                        list -> assertThat(((Node.Sequence) list).items()).hasSize(4));
    }

    @Test
    void a_long_line_is_shown_around_the_place() {
        Reading<Document> reading = read("a: " + "x".repeat(300) + ": y" + "z".repeat(300) + "\n", Limits.CHECKLIST);
        Problem.Excerpt excerpt = reading.problems().get(0).excerpt().orElseThrow();

        assertThat(excerpt.line()).hasSize(102).startsWith("…x").endsWith("z…");
        assertThat(excerpt.line().charAt(excerpt.before())).isEqualTo(':');
    }

    @Test
    void what_a_person_said_may_hold_any_character_as_an_escape() {
        String hostile = "key: \"\\e[31m \\u202e \\0\"\n";

        assertThat(read(hostile, Limits.CHECKLIST).value()).isEmpty();
        assertThat(read(hostile, Limits.ANSWERS).value()).isPresent();
        assertThat(read("key: \"\\ud800\"\n", Limits.ANSWERS).value()).isEmpty();
    }

    private static String value(String yaml) {
        Optional<Node> node = root(yaml, Limits.ANSWERS).get("key");
        return ((Node.Scalar) node.orElseThrow()).text();
    }

    private static Node.Mapping root(String yaml) {
        return root(yaml, Limits.CHECKLIST);
    }

    private static Node.Mapping root(String yaml, Limits limits) {
        Reading<Document> reading = read(yaml, limits);
        assertThat(reading.problems()).isEmpty();
        return (Node.Mapping) reading.value().orElseThrow().root();
    }

    private static Reading<Document> read(String yaml, Limits limits) {
        return new YamlReader(limits, false).read(new Source("a.yml", yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
