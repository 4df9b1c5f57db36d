package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {
    @Test
    void what_is_indented_keeps_its_indent_in_every_row() {
        assertThat(rows("    six words in a row")).containsExactly("    six words in", "    a row");
        assertThat(rows("- a bullet and more")).containsExactly("- a bullet and", "  more");
        assertThat(rows("- At https://example.org/somewhere"))
                .containsExactly("- At", "  https://example", "  .org/somewhere");
    }

    private static List<String> rows(String paragraph) {
        return Body.of(Block.paragraphs(List.of(paragraph)), 17, 17, false).rows().stream()
                .map(Row::text)
                .toList();
    }
}
