package kempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kempt.testing.Means;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What we read and refuse, against the vectors that the implementations of age share. They lie in the folder that
 * {@code KEMPT_AGE_VECTORS} names; {@code .ci/run} fetches them.
 */
final class AgeVectorsTest {
    /**
     * Files that go wrong only after their first bytes, or at the very end. The reference hands out what came before;
     * we hand out nothing, by design.
     */
    private static final Set<String> NOTHING_COMES_OUT = Set.of(
            "armor_garbage_encoded",
            "stream_bad_tag_second_chunk",
            "stream_bad_tag_second_chunk_full",
            "stream_last_chunk_empty",
            "stream_no_final_full",
            "stream_no_final_two_chunks",
            "stream_no_final_two_chunks_full",
            "stream_short_second_chunk",
            "stream_trailing_garbage_long",
            "stream_trailing_garbage_short",
            "stream_two_final_chunks",
            "stream_two_final_chunks_full",
            "stream_two_final_chunks_second");

    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private List<AgeVector> vectors = List.of();

    @BeforeEach
    void find_them() throws IOException {
        String folder = System.getenv("KEMPT_AGE_VECTORS");
        Means.need(folder != null, "KEMPT_AGE_VECTORS does not say where the vectors of age are");
        Path script = Path.of(String.valueOf(folder)).resolve("index.js");
        assertThat(Files.isRegularFile(script)).as("%s", script).isTrue();
        vectors = AgeVector.in(script).stream().filter(AgeVector::applies).toList();
    }

    @Test
    void every_file_is_accepted_or_refused_as_it_should_be() throws GeneralSecurityException {
        assertThat(vectors).hasSize(125);
        for (AgeVector vector : vectors) {
            if (vector.expect().equals("success")) {
                assertThat(sha256(vector.open())).as("%s", vector).isEqualTo(vector.payload());
            } else {
                assertThatThrownBy(vector::open).as("%s", vector).isInstanceOf(GeneralSecurityException.class);
            }
        }
    }

    @Test
    void what_the_reference_hands_out_of_a_broken_file_and_we_do_not_is_known_by_name() {
        Set<String> different = vectors.stream()
                .filter(vector -> vector.expect().equals("payload failure")
                        && !vector.payload().equals(NOTHING))
                .map(AgeVector::name)
                .collect(Collectors.toSet());
        assertThat(different).isEqualTo(NOTHING_COMES_OUT);
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
