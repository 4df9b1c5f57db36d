package kempt.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kempt.packaged.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The image that {@code mvn -Pimage verify} makes, unpacked where no Java is. */
@EnabledIfSystemProperty(named = "kempt.image", matches = ".+", disabledReason = "no image: mvn -Pimage verify")
class ImageIT {
    private static final Path SAMPLE =
            Path.of("checklists/samples/doxxed-streamer.yml").toAbsolutePath();

    @TempDir
    Path folder;

    private Shell shell;
    private Path image;

    @BeforeEach
    void unpacked() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("sh", "readlink")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        shell = new Shell(folder, Map.of("PATH", tools.toString(), "LC_ALL", "C.UTF-8"));
        Path elsewhere = Files.createDirectory(folder.resolve("some where"));
        assertThat(shell.with("PATH", "/usr/bin:/bin")
                        .run("tar -xf '" + packed(".tar.xz") + "' -C 'some where'")
                        .code())
                .isZero();
        try (Stream<Path> inside = Files.list(elsewhere)) {
            image = inside.findFirst().orElseThrow();
        }
    }

    @Test
    void says_what_kempt_says_on_any_other_java() throws Exception {
        assertThat(kempt("--version").out()).matches("kempt [0-9.]+\n");
        for (String line : List.of(
                "audit --answers '" + SAMPLE + "'",
                "audit --answers '" + SAMPLE + "' --format html --details",
                "plan --answers '" + SAMPLE + "' --for friend",
                "plan --answers '" + SAMPLE + "' --format json",
                "explain doxxing --answers '" + SAMPLE + "'",
                "checklist show accounts --format json",
                "checklist lint '" + Path.of("checklists").toAbsolutePath() + "'",
                "schema plan")) {
            Ran here = kempt(line);
            assertThat(here)
                    .as(line)
                    .isEqualTo(shell.with("PATH", "/usr/bin:/bin")
                            .with("JAVA_HOME", System.getProperty("java.home"))
                            .run("'" + Shell.HOME + "/bin/kempt' " + line));
            assertThat(here.code()).as(line).isZero();
        }
    }

    /** Jackson, age and JLine among them: what a sitting and a record need is there, and not only what a plan needs. */
    @Test
    void holds_a_sitting_and_keeps_it() throws Exception {
        Files.writeString(folder.resolve("words"), "correct horse battery staple plum\n");
        String kept = " --store kept --passphrase-file words";
        assertThat(kempt("audit --answers '" + SAMPLE + "' --keep" + kept).code())
                .isZero();
        for (String line : List.of(
                "history --format json",
                "plan --format html",
                "plan later someone-reads-for-me",
                "store verify",
                "store export plain")) {
            Ran ran = kempt(line + kept);
            assertThat(ran.err()).as(line).doesNotContain("error");
            assertThat(ran.code()).as(line).isZero();
        }
        Ran asked = shell.with("HOME", folder)
                .run("{ echo; echo; echo 2; echo 1; echo 1; echo 1; echo /leave; } | '" + image
                        + "/bin/kempt' audit --linear");
        assertThat(asked.err()).contains("could be hurt in the next hours").doesNotContain("error");
        assertThat(asked.code()).isZero();
    }

    @Test
    void its_archive_serves_wherever_it_lies() throws Exception {
        assertThat(insistingOnTheArchive().out()).startsWith("kempt ");
    }

    @Test
    void starts_with_half_an_archive_and_with_none() throws Exception {
        String whole = kempt("audit --answers '" + SAMPLE + "'").out();
        Path archive = image.resolve("lib/kempt.aot");
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertThat(insistingOnTheArchive().code()).isNotZero();
        assertThat(kempt("audit --answers '" + SAMPLE + "'")).isEqualTo(new Ran(0, whole, ""));
        Files.delete(archive);
        assertThat(kempt("audit --answers '" + SAMPLE + "'")).isEqualTo(new Ran(0, whole, ""));
    }

    @Test
    void another_java_can_be_asked_for() throws Exception {
        Ran ran = shell.with("KEMPT_JAVA_HOME", System.getProperty("java.home"))
                .run("'" + image + "/bin/kempt' --version");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("kempt ");
        assertThat(shell.with("KEMPT_JAVA_HOME", "/nowhere")
                        .run("'" + image + "/bin/kempt' --version")
                        .code())
                .isEqualTo(127);
    }

    @Test
    void says_which_java_it_brings() throws IOException {
        assertThat(Files.readString(image.resolve("share/doc/kempt/kempt.cdx.json")))
                .contains("\"name\" : \"OpenJDK\"", "\"version\" : \"25");
    }

    @Test
    void its_package_has_what_debian_looks_for_and_belongs_to_root() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg-deb")), "dpkg-deb is not here");
        Shell debian = shell.with("PATH", "/usr/bin:/bin").with("TZ", "UTC");
        String held = debian.run("dpkg-deb -c '" + packed(".deb") + "'").out();
        assertThat(held)
                .contains(
                        "./usr/bin/kempt -> ../lib/kempt/bin/kempt",
                        "./usr/lib/kempt/runtime/bin/java",
                        "./usr/lib/kempt/lib/kempt.aot",
                        "./usr/share/man/man1/kempt.1.gz",
                        "./usr/share/bash-completion/completions/kempt",
                        "./usr/share/fish/vendor_completions.d/kempt.fish",
                        "./usr/share/zsh/vendor-completions/_kempt",
                        "./usr/share/doc/kempt/copyright",
                        "./usr/share/doc/kempt/kempt.cdx.json");
        assertThat(held.lines()).allMatch(line -> line.contains(" root/root ") && !line.startsWith("-rwxrwx"));
        assertThat(held.lines().map(line -> line.replaceAll(".* ([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{5}) .*", "$1")))
                .as("one time for everything")
                .containsOnly("2026-11-23 00:00");
    }

    private Ran kempt(String arguments) throws Exception {
        return shell.run("'" + image + "/bin/kempt' " + arguments);
    }

    /** Java ends with an error where its archive cannot be used, if it is told that it must. */
    private Ran insistingOnTheArchive() throws Exception {
        return shell.run("'" + image + "/runtime/bin/java' -XX:AOTMode=on \"-XX:AOTCache=" + image
                + "/lib/kempt.aot\" \"@" + image + "/lib/java.args\" -jar '" + image + "/lib/kempt.jar' --version");
    }

    private static Path packed(String ending) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("kempt.image")))) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
