package kempt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that were made by earlier releases still open. */
final class FormatsTest {
    @TempDir
    private Path temp;

    @Test
    void a_store_of_format_1() throws IOException, URISyntaxException {
        Path folder = temp.resolve("s");
        Trees.copy(Path.of(FormatsTest.class.getResource("/store/v1").toURI()), folder);
        try (Store store = Stores.open(folder, "clasp gravel untold mango shrug fifteen")) {
            assertThat(Stores.texts(store))
                    .containsExactly(
                            "{\"said\": \"the first thing\"}",
                            "{\"said\": \"caf\u00e9, \u043c\u0438\u0440, \ud83d\ude42, \\\\ and ${x}\"}");
            assertThat(store.draft()).map(Stores::text).contains("{\"said\": \"half of the third\"}");
            assertThat(store.workFactor()).isEqualTo(WorkFactor.SMALL);
            assertThat(store.verify().sound()).isTrue();
            assertThat(store.append(Stores.json("a third"))).isEqualTo(3);
        }
    }
}
