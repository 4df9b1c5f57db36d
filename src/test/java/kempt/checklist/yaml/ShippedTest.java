package kempt.checklist.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kempt.checklist.Catalogue;
import org.junit.jupiter.api.Test;

/** What is packed for the jar is what the YAML files say. */
class ShippedTest {
    @Test
    void the_packed_catalogue_is_the_one_that_the_files_make() throws Exception {
        assertSame(Shipped.catalogue(), read(Shelf.folder(Path.of("checklists"), true)));
    }

    @Test
    void the_packed_documents_make_it_too() {
        assertSame(read(Shelf.shipped()), Shipped.catalogue());
    }

    @Test
    void packing_again_gives_the_same_bytes() {
        assertThat(Shipped.pack(read(Shelf.shipped()))).isEqualTo(Shipped.pack(Shipped.catalogue()));
    }

    private static Catalogue read(Shelf shelf) {
        return CatalogueReader.read(shelf).value().orElseThrow();
    }

    private static void assertSame(Catalogue one, Catalogue other) {
        assertThat(one.checklists()).isEqualTo(other.checklists());
        assertThat(one.threats()).isEqualTo(other.threats());
        assertThat(one.domains()).isEqualTo(other.domains());
        assertThat(one.guides()).isEqualTo(other.guides());
        assertThat(one.help()).isEqualTo(other.help());
        assertThat(one.rules()).isEqualTo(other.rules());
        assertThat(one.scoring()).isEqualTo(other.scoring());
    }
}
