package kempt.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kempt.packaged.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that people start, as it was laid out. */
class LauncherIT {
    private static final String VERSION = "[0-9]+(\\.[0-9]+)+\\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void an_ordinary_environment() {
        shell = new Shell(
                folder,
                Map.of(
                        "PATH",
                        "/usr/bin:/bin",
                        "HOME",
                        folder.toString(),
                        "JAVA_HOME",
                        System.getProperty("java.home")));
    }

    static List<Path> javas() {
        return Shell.javas();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void starts_on_every_java_that_is_here(Path java) throws Exception {
        Ran ran = shell.with("JAVA_HOME", java).run("'" + Shell.HOME + "/bin/kempt' --version");
        assertSaysVersion(ran, "kempt");
    }

    @Test
    void starts_with_no_environment_but_a_path() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin");
        Ran ran = new Shell(folder, Map.of("PATH", java + ":/usr/bin:/bin"))
                .run("'" + Shell.HOME + "/bin/kempt' --version");
        assertSaysVersion(ran, "kempt");
    }

    @Test
    void is_found_on_the_path() throws Exception {
        Ran ran =
                shell.with("PATH", Shell.HOME.resolve("bin") + ":/usr/bin:/bin").run("kempt --version");
        assertSaysVersion(ran, "kempt");
    }

    @Test
    void follows_symbolic_links_and_calls_itself_what_it_was_called() throws Exception {
        Files.createSymbolicLink(folder.resolve("first"), Shell.HOME.resolve("bin/kempt"));
        Files.createDirectory(folder.resolve("sub folder"));
        Files.createSymbolicLink(folder.resolve("sub folder/notes"), Path.of("../first"));
        Ran ran = shell.run("'sub folder/notes' --version");
        assertSaysVersion(ran, "notes");
        assertThat(shell.run("'sub folder/notes' --wrong").err())
                .contains("notes: error:")
                .doesNotContain("kempt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "it's \"quoted\"", "$HOME `id`", "-dash", "é"})
    void works_from_folders_with_awkward_names(String name) throws Exception {
        Path copy = copyTo(folder.resolve(name));
        assertSaysVersion(
                shell.with("COPY", copy).with("LC_ALL", "C.UTF-8").run("\"$COPY/bin/kempt\" --version"), "kempt");
        assertSaysVersion(
                shell.with("COPY", name).with("LC_ALL", "C.UTF-8").run("\"./$COPY/bin/kempt\" --version"), "kempt");
    }

    @Test
    void a_folder_where_no_java_can_start_is_said() throws Exception {
        Ran ran = shell.with("COPY", copyTo(folder.resolve("a:b"))).run("\"$COPY/bin/kempt\" --version");
        assertThat(ran.code()).isEqualTo(78);
        assertThat(ran.err()).contains("a folder with a colon in its name").contains("hint: move kempt");
    }

    @Test
    void writes_nothing_where_it_lies_nor_where_it_is_started() throws Exception {
        Set<Path> before = everythingIn(Shell.HOME);
        shell.run("'" + Shell.HOME + "/bin/kempt' --help");
        assertThat(everythingIn(Shell.HOME)).isEqualTo(before);
        assertThat(everythingIn(folder)).containsExactly(folder);
    }

    @Test
    void no_java_is_127() throws Exception {
        Ran ran = withoutJava().run("'" + Shell.HOME + "/bin/kempt' --version");
        assertThat(ran.code()).isEqualTo(127);
        assertThat(ran.err()).isEqualTo("""
                kempt: error: no Java found
                kempt: hint: install Java 17 or newer, or say where it is with KEMPT_JAVA_HOME
                """);
    }

    @Test
    void java_too_old_is_78() throws Exception {
        Path old = javaThatSays("11.0.2");
        Ran ran = withoutJava().with("JAVA_HOME", old).run("'" + Shell.HOME + "/bin/kempt' --version");
        assertThat(ran.code()).isEqualTo(78);
        assertThat(ran.err()).startsWith("kempt: error: Java 17 or newer is needed, this is 11.0.2\n");
    }

    @Test
    void java_8_is_too_old_however_it_counts() throws Exception {
        Ran ran = withoutJava()
                .with("JAVA_HOME", javaThatSays("1.8.0_292"))
                .run("'" + Shell.HOME + "/bin/kempt' --version");
        assertThat(ran.code()).isEqualTo(78);
    }

    @Test
    void a_java_that_is_too_old_gives_way_to_the_one_on_the_path() throws Exception {
        String path = System.getProperty("java.home") + "/bin:/usr/bin:/bin";
        Ran ran = shell.with("JAVA_HOME", javaThatSays("11.0.2"))
                .with("PATH", path)
                .run("'" + Shell.HOME + "/bin/kempt' --version");
        assertSaysVersion(ran, "kempt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17;touch pwned", "17$(touch pwned)", "17`touch pwned`", "../../x", "17 -version", ""})
    void a_strange_version_is_ignored(String version) throws Exception {
        Ran ran = shell.with("JAVA_HOME", javaThatSays(version)).run("'" + Shell.HOME + "/bin/kempt' --version");
        assertSaysVersion(ran, "kempt");
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void an_archive_that_does_not_fit_is_no_trouble() throws Exception {
        Path copy = copyTo(folder.resolve("copy"));
        try (Stream<Path> archives = Files.list(copy.resolve("lib"))) {
            for (Path archive :
                    archives.filter(file -> file.toString().endsWith(".jsa")).toList()) {
                Files.delete(archive);
                Files.writeString(archive, "no archive");
            }
        }
        assertSaysVersion(shell.run("copy/bin/kempt --version"), "kempt");
    }

    @Test
    void what_is_set_for_other_javas_does_not_reach_it() throws Exception {
        Ran ran = shell.with("JAVA_TOOL_OPTIONS", "-Dkempt.name=other")
                .with("JDK_JAVA_OPTIONS", "--no-such-option")
                .with("_JAVA_OPTIONS", "-Xmx1k")
                .with("CLASSPATH", "/nowhere")
                .run("'" + Shell.HOME + "/bin/kempt' --version");
        assertSaysVersion(ran, "kempt");
    }

    @Test
    void output_that_does_not_arrive_is_said() throws Exception {
        Ran ran = shell.run("'" + Shell.HOME + "/bin/kempt' --help > /dev/full");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("kempt: error: not everything could be written to standard output\n");
        assertThat(shell.run("'" + Shell.HOME + "/bin/kempt' --help >&-").code())
                .isEqualTo(1);
    }

    @Test
    void arguments_arrive_as_they_were_typed() throws Exception {
        Ran ran = shell.with("LC_ALL", "C").run("'" + Shell.HOME + "/bin/kempt' '--a b*é\"$x'");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("kempt: error: unknown option '--a b*é\"$x'\n");
    }

    @Test
    void pictures_keep_to_what_the_locale_of_the_person_has() throws Exception {
        String plan = "'" + Shell.HOME + "/bin/kempt' plan --answers '"
                + Path.of("checklists/samples/quiet-routine.yml").toAbsolutePath() + "'";
        assertThat(shell.with("LC_ALL", "C").run(plan).out())
                .contains("+------------+")
                .doesNotContain("─");
        assertThat(shell.with("LC_ALL", "C.UTF-8").run(plan).out()).contains("┌────────────┬");
    }

    private static void assertSaysVersion(Ran ran, String name) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).matches(name + " " + VERSION);
        assertThat(ran.code()).isZero();
    }

    /** A path with what the script needs, and no Java. */
    private Shell withoutJava() throws IOException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("readlink", "sh")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        return new Shell(folder, Map.of("PATH", tools.toString()));
    }

    /** The Java that runs this, dressed up as another version. */
    private Path javaThatSays(String version) throws IOException {
        Path home = Files.createDirectory(folder.resolve("java"));
        Files.createDirectory(home.resolve("bin"));
        Path java = home.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Someone\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static Path copyTo(Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(Shell.HOME)) {
            for (Path each : all.toList()) {
                Files.copy(each, copy.resolve(Shell.HOME.relativize(each).toString()));
            }
        }
        return copy;
    }

    private static Set<Path> everythingIn(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
