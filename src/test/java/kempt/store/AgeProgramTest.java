package kempt.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kempt.testing.Means;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program {@code age} reads what we write, and we read what it writes. It wants a terminal to be told a passphrase.
 */
final class AgeProgramTest {
    private static final String WORDS = "caf\u00e9 two three four";

    @TempDir
    private Path temp;

    @BeforeEach
    void is_it_there() {
        Means.program("age");
        Means.program("expect");
    }

    @Test
    void age_opens_everything_with_the_passphrase_alone_and_what_is_inside_is_json() throws Exception {
        Path folder = temp.resolve("s");
        try (Passphrase passphrase = Stores.passphrase(WORDS);
                Store store = Stores.at(folder).create(passphrase, Stores.CHEAP)) {
            store.append(Stores.json("first"));
            store.append(Stores.json("x".repeat(300_000)));
            store.saveDraft(Stores.json("half"));
        }
        Path key = temp.resolve("key");
        dialogue(List.of(WORDS), "age", "-d", "-o", key, folder.resolve("id"));
        JsonMapper json = JsonMapper.builder().build();
        for (Path record : Trees.files(folder.resolve("r"))) {
            Path plain = temp.resolve("plain");
            assertThat(run("age", "-d", "-i", key, "-o", plain, record)).isZero();
            JsonNode read = json.readTree(Files.readAllBytes(plain));
            assertThat(read.get("format").asString()).isEqualTo("kempt-record/1");
            assertThat(read.get("record").get("said").asString()).isIn("first", "x".repeat(300_000));
        }
        Path plain = temp.resolve("plain");
        assertThat(run("age", "-d", "-i", key, "-o", plain, folder.resolve("d")))
                .isZero();
        assertThat(json.readTree(Files.readAllBytes(plain))
                        .get("record")
                        .get("said")
                        .asString())
                .isEqualTo("half");

        // The sealed key will do as well, without the detour.
        dialogue(
                List.of(WORDS),
                "age",
                "-d",
                "-i",
                folder.resolve("id"),
                "-o",
                temp.resolve("direct"),
                folder.resolve("d"));
        assertThat(temp.resolve("direct")).hasSameBinaryContentAs(plain);
    }

    @Test
    void a_store_sealed_by_age_is_a_store() throws Exception {
        Path folder = temp.resolve("s");
        try (Passphrase passphrase = Stores.passphrase(WORDS);
                Store store = Stores.at(folder).create(passphrase, Stores.CHEAP)) {
            store.append(Stores.json("first"));
        }
        Path key = temp.resolve("key");
        dialogue(List.of(WORDS), "age", "-d", "-o", key, folder.resolve("id"));
        Files.delete(folder.resolve("id"));
        dialogue(List.of("other words", "other words"), "age", "-p", "-o", folder.resolve("id"), key);

        Path record = Trees.onlyRecord(folder);
        Path plain = temp.resolve("plain");
        assertThat(run("age", "-d", "-i", key, "-o", plain, record)).isZero();
        Files.delete(record);
        String recipient = Files.readAllLines(key).stream()
                .filter(line -> line.startsWith("# public key: "))
                .map(line -> line.substring("# public key: ".length()))
                .findFirst()
                .orElseThrow();
        assertThat(run("age", "-r", recipient, "-o", record, plain)).isZero();

        try (Store store = Stores.open(folder, "other words")) {
            assertThat(Stores.texts(store)).containsExactly("{\"said\": \"first\"}");
            assertThat(store.workFactor()).isEqualTo(WorkFactor.STANDARD);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
    void files_of_every_length_go_both_ways(int length) throws Exception {
        byte[] plain = new byte[length];
        new Random(length).nextBytes(plain);
        Identity identity = Identity.fresh("0123456789abcdef");
        Path key = Files.write(temp.resolve("key"), identity.text());
        Path ours = Files.write(temp.resolve("ours"), AgeFile.seal(plain, identity.lock()));
        Path text = Files.write(temp.resolve("text"), AgeFile.sealAsText(plain, identity.lock()));
        for (Path sealed : List.of(ours, text)) {
            // With -o, age makes no file where there is nothing to write.
            Path opened = temp.resolve("opened");
            ProcessBuilder age = new ProcessBuilder(words("age", "-d", "-i", key, sealed));
            assertThat(age.redirectOutput(opened.toFile()).start().waitFor()).isZero();
            assertThat(opened).hasBinaryContent(plain);
        }
        Path file = Files.write(temp.resolve("file"), plain);
        for (String armor : new String[] {"-e", "-a"}) {
            Path theirs = temp.resolve("theirs" + armor);
            assertThat(run("age", armor, "-R", recipients(identity), "-o", theirs, file))
                    .isZero();
            assertThat(open(theirs, identity)).isEqualTo(plain);
        }
    }

    private Path recipients(Identity identity) throws GeneralSecurityException, IOException {
        String text = new String(identity.text(), StandardCharsets.US_ASCII);
        String recipient = text.lines()
                .filter(line -> line.startsWith("# public key: "))
                .map(line -> line.substring("# public key: ".length()))
                .findFirst()
                .orElseThrow();
        return Files.writeString(temp.resolve("recipients"), recipient);
    }

    private static byte[] open(Path sealed, Identity identity) throws GeneralSecurityException, IOException {
        List<RecipientStanzaReader> openers = identity.openers();
        return AgeFile.open(Files.readAllBytes(sealed), openers);
    }

    private static int run(Object... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words(command)).inheritIO().start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** Types each answer when it is asked for a passphrase. */
    private void dialogue(List<String> answers, Object... command) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set timeout 60\nlog_user 0\nspawn -noecho {*}$argv\n");
        for (String answer : answers) {
            script.append("expect -nocase {*passphrase*:*} { send -- {")
                    .append(answer)
                    .append("} ; send \"\\r\" }\n");
        }
        script.append("expect eof\nlassign [wait] pid spawn os code\nexit $code\n");
        Path file = Files.writeString(temp.resolve("dialogue.exp"), script);
        List<String> words = words(command);
        ProcessBuilder builder = new ProcessBuilder(words("expect", "-f", file));
        builder.command().addAll(words);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectErrorStream(true).start();
        List<String> said = Child.lines(process);
        assertThat(process.waitFor()).as("%s", said).isZero();
    }

    private static List<String> words(Object... command) {
        return new ArrayList<>(Stream.of(command).map(Object::toString).toList());
    }
}
