package kempt.interview.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kempt.interview.terminal.View.Next;
import kempt.text.Neutral;
import org.junit.jupiter.api.Test;

/** What holds for every screen at every size. */
class EveryScreenTest {
    private static final List<Integer> WIDTHS = List.of(1, 2, 13, 20, 40, 59, 80, 200);
    private static final List<Integer> HEIGHTS = List.of(1, 2, 3, 5, 7, 15, 24, 50);

    private interface Looking {
        void at(String name, int width, int height, Drawing drawing);
    }

    private static void everywhere(Looking looking) {
        for (Screens.Shown shown : Screens.all()) {
            for (int width : WIDTHS) {
                for (int height : HEIGHTS) {
                    String name = shown.name() + " at " + width + "x" + height;
                    looking.at(name, width, height, shown.view().draw(width, height));
                }
            }
        }
    }

    @Test
    void it_fits_holds_nothing_that_a_terminal_obeys_and_the_way_out_is_on_it() {
        everywhere((name, width, height, drawing) -> {
            assertThat(drawing.rows()).as(name).hasSizeLessThanOrEqualTo(height);
            assertThat(drawing.row()).as(name).isBetween(0, height - 1);
            assertThat(drawing.column()).as(name).isBetween(0, width - 1);
            assertThat(drawing.rows()).as(name).noneMatch(row -> row.columns() > Math.max(2, width));
            String text = drawing.text();
            assertThat(text.codePoints().filter(c -> c != '\n')).as(name).noneMatch(Neutral::isControl);
            if (width >= 13 && height >= 2) {
                assertThat(text).as(name).contains("Ctrl-C leaves");
            }
        });
    }

    @Test
    void no_key_breaks_it() {
        Random random = new Random(7);
        List<Key> keys = new ArrayList<>(List.of(Key.Named.values()));
        keys.remove(Key.Named.ENTER);
        "0123456789 x/hp?gn字".codePoints().forEach(c -> keys.add(new Key.Typed(c)));
        keys.add(new Key.Pasted("some\ntext"));
        for (Screens.Shown shown : Screens.all()) {
            View<?> view = shown.view();
            for (int i = 0; i < 100; i++) {
                int width = 1 + random.nextInt(120);
                int height = 1 + random.nextInt(40);
                view = pressed(view, keys.get(random.nextInt(keys.size())), width, height);
            }
            assertThat(view.draw(80, 24).text()).as(shown.name()).contains("Ctrl-C leaves");
        }
    }

    private static <R> View<R> pressed(View<R> view, Key key, int width, int height) {
        Next<R> next = view.press(key, view.draw(width, height).window());
        return next instanceof Next.Stay<R> stay ? stay.view() : view;
    }

    @Test
    void where_the_person_is_can_be_seen() {
        for (Screens.Shown shown : Screens.all()) {
            for (int height : List.of(8, 10, 15, 24)) {
                View<?> view = shown.view();
                for (int i = 0; i < 40; i++) {
                    view = pressed(view, Key.Named.DOWN, 40, height);
                }
                if (view.page().body().stream().anyMatch(b -> b instanceof Block.Option)) {
                    assertThat(view.draw(40, height).text())
                            .as(shown.name() + " " + height)
                            .contains("› ");
                }
            }
        }
    }
}
