package kempt.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kempt.Kempt;
import kempt.cli.Person;
import kempt.cli.Tty;
import kempt.cli.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plan pairs: what each sample person answered, and the plan that kempt writes them, to be read and judged.
 * {@code plan.txt} is what the person sees, {@code order.txt} all that the plan holds, a line each, with what comes
 * first.
 */
class PlanPairsTest {
    static List<SamplePerson> people() {
        return SamplePerson.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void the_plan_is_the_one_that_a_reviewer_has_read(SamplePerson person) throws IOException {
        compare(written(person), person.folder().resolve("plan.txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void everything_in_it_has_the_order_that_a_reviewer_has_read(SamplePerson person) throws IOException {
        compare(Outline.of(person.plan()), person.folder().resolve("order.txt"));
    }

    @Test
    void no_plan_is_left_of_someone_who_is_gone() throws IOException {
        try (Stream<Path> folders = Files.list(SamplePerson.PLANS)) {
            assertThat(folders.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            people().stream().map(SamplePerson::name).toList());
        }
    }

    private static void compare(String now, Path file) throws IOException {
        if (System.getProperty("plans.update") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, now, StandardCharsets.UTF_8);
            return;
        }
        assertThat(now)
                .as("%s; if this is right: mvn test -Dtest=PlanPairsTest -Dplans.update", file)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static String written(SamplePerson person) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        World world = new World(
                "kempt",
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(SamplePerson.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                Map.of("COLUMNS", "80"),
                Path.of("").toAbsolutePath(),
                Tty.NONE,
                Person.NOBODY);
        int code = Kempt.run(
                world,
                "audit",
                "--checklists",
                "checklists",
                "--answers",
                person.file().toString());
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
