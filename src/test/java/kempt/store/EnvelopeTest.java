package kempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class EnvelopeTest {
    private static final Envelope ENVELOPE = new Envelope(Envelope.RECORD, "0123456789abcdef", 7, "fedcba9876543210");

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1, 2]", "\"\\n}\\n\"", "{\"a\": \"é 🙂 \\u202e\"}", "{\n  \"b\": {}\n}\n"})
    void what_is_put_in_comes_out_byte_for_byte_and_the_whole_is_json(String json) throws GeneralSecurityException {
        byte[] whole = ENVELOPE.around(json.getBytes(StandardCharsets.UTF_8));
        Envelope.Opened opened = Envelope.open(whole);
        assertThat(new String(opened.json, StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(opened.envelope).isEqualTo(ENVELOPE);

        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode read = mapper.readTree(whole);
        assertThat(read.get("record")).isEqualTo(mapper.readTree(json));
        assertThat(read.get("format").asString()).isEqualTo("kempt-record/1");
        assertThat(read.get("store").asString()).isEqualTo("0123456789abcdef");
        assertThat(read.get("number").asInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4096",
        "1, 4096",
        "4096, 4096",
        "4097, 16384",
        "16385, 65536",
        "65537, 262144",
        "262144, 262144",
        "262145, 270336",
        "300000, 303104",
        "1000000, 1015808",
        "10000000, 10223616"
    })
    void lengths_are_rounded_to_a_few(int length, int padded) {
        assertThat(Padding.padded(length)).isEqualTo(padded);
    }

    @Test
    void above_the_steps_no_more_than_an_eighth_is_added() {
        for (int length = 262_145; length < 60_000_000; length = length + length / 97) {
            int padded = Padding.padded(length);
            assertThat(padded).isBetween(length, (int) (length * 1.12));
            assertThat(Padding.padded(padded)).isEqualTo(padded);
        }
    }

    @Test
    void anything_else_is_not_taken_for_ours() {
        byte[] whole = ENVELOPE.around("{}".getBytes(StandardCharsets.UTF_8));
        for (int at = 0; at < whole.length; at++) {
            byte[] touched = whole.clone();
            touched[at] = (byte) '!';
            String was = new String(whole, at, 1, StandardCharsets.US_ASCII);
            boolean inside = at == new String(whole, StandardCharsets.US_ASCII).indexOf("\n{}") + 1
                    || at == new String(whole, StandardCharsets.US_ASCII).indexOf("\n{}") + 2;
            if (!inside) {
                assertThatThrownBy(() -> Envelope.open(touched))
                        .as("%d %s", at, was)
                        .isInstanceOf(GeneralSecurityException.class);
            }
        }
        for (String other : new String[] {"", "\n", "{}", "{\"format\":\"kempt-record/1\"}\n", "x".repeat(5000)}) {
            assertThatThrownBy(() -> Envelope.open(other.getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }
}
