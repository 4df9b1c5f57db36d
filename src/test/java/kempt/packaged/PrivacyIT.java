package kempt.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kempt.packaged.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the running program leaves and shows outside of itself: cases PV-01 to PV-10 and EN-01 to EN-08. */
class PrivacyIT {
    private static final String KEMPT = "'" + Shell.HOME + "/bin/kempt' ";
    private static final String SAMPLE =
            "--answers '" + Path.of("checklists/samples/doxxed-streamer.yml").toAbsolutePath() + "'";
    private static final String CANARY = "CANARY-7f3a";

    /** A sitting in plain lines up to its first question, and the canary as a note to that. */
    private static final String SITS = "(printf '\\n\\n2\\n1\\n/note " + CANARY + "\\n'; exec sleep 50) | " + KEMPT
            + "audit --linear > said 2>&1 & ";

    /** Waits until the note is taken, and finds the Java in it, which is this shell's own grandchild. */
    private static final String UNTIL_NOTED = "until grep -q 'Your note' said; do sleep 0.1; done; "
            + "for p in /proc/[0-9]*; do case $(readlink $p/cwd) in \"$PWD\") "
            + "case $(readlink $p/exe) in */java) pid=${p#/proc/};; esac;; esac; done; ";

    /** What strace writes of a thread that it let go at the end, between two calls. */
    private static final String LET_GO = "???( <detached ...>";

    @TempDir
    Path folder;

    private Shell shell;

    static List<Path> javas() {
        return Shell.javas();
    }

    @BeforeEach
    void an_ordinary_environment() throws IOException {
        Files.createDirectory(folder.resolve("home"));
        Files.createDirectory(folder.resolve("work"));
        shell = new Shell(
                folder.resolve("work"),
                Map.of(
                        "PATH",
                        "/usr/bin:/bin",
                        "HOME",
                        folder.resolve("home").toString(),
                        "LC_ALL",
                        "C.UTF-8",
                        "JAVA_HOME",
                        System.getProperty("java.home")));
    }

    @Test
    void works_where_there_is_no_network() throws Exception {
        needs("unshare");
        assumeTrue(shell.run("unshare -n true").code() == 0, "unshare may not take the network away here");
        Ran without = shell.run("unshare -n " + KEMPT + "audit " + SAMPLE);
        assertThat(without.code()).isZero();
        assertThat(without).isEqualTo(shell.run(KEMPT + "audit " + SAMPLE));
    }

    @ParameterizedTest
    @MethodSource("javas")
    void asks_the_system_for_no_socket_but_to_look_up_who_its_user_is(Path java) throws Exception {
        needs("strace");
        for (String line : List.of("audit " + SAMPLE, "explain doxxing " + SAMPLE, "guide", "checklist list")) {
            Ran ran = shell.with("JAVA_HOME", java)
                    .run("strace -f -qq -e signal=none -e trace=network -o calls " + KEMPT + line);
            assertThat(ran.code()).as(line).isZero();
            assertThat(Files.readAllLines(shell.folder().resolve("calls")))
                    .as(line)
                    .filteredOn(call -> !call.endsWith(LET_GO))
                    .allMatch(call -> call.contains("socket(AF_UNIX") || call.contains("/nscd/socket"));
        }
    }

    @Test
    void opens_for_writing_only_what_was_named() throws Exception {
        needs("strace");
        Ran ran = shell.run("strace -f -qq -e signal=none -e trace=openat,open,creat -o calls " + KEMPT + "audit "
                + SAMPLE + " --output plan.txt");
        assertThat(ran.code()).isZero();
        assertThat(Files.readAllLines(shell.folder().resolve("calls")).stream()
                        .filter(call -> call.matches(".*O_(WRONLY|RDWR|CREAT).*"))
                        .map(call -> call.replaceAll(".*\"(.*)\".*", "$1"))
                        .filter(file -> !file.startsWith("/dev/") && !file.startsWith("/proc/")))
                .isNotEmpty()
                .allMatch(file -> file.contains("plan.txt"));
        assertThat(listed(shell.folder())).containsExactlyInAnyOrder("calls", "plan.txt");
        assertThat(listed(folder.resolve("home"))).isEmpty();
    }

    @Test
    void the_library_for_the_terminal_is_taken_from_where_it_lies() throws Exception {
        needs("strace");
        shell.with("TERM", "xterm-256color")
                .run("printf '\\003' | timeout 50 script -qec \"strace -f -qq -e signal=none"
                        + " -e trace=openat,open,creat -o calls " + KEMPT + "audit\" /dev/null");
        List<String> calls = Files.readAllLines(shell.folder().resolve("calls"));
        assertThat(calls).anyMatch(call -> call.contains(Shell.HOME + "/lib/native/") && !call.contains("ENOENT"));
        assertThat(calls).noneMatch(call -> call.matches(".*\"/tmp/.*O_CREAT.*"));
    }

    @Test
    void what_is_said_is_in_no_argument_no_environment_and_on_no_disk() throws Exception {
        Ran ran = shell.run(SITS + UNTIL_NOTED + "tr '\\0' '\\n' < /proc/$pid/cmdline > ../cmdline; "
                + "tr '\\0' '\\n' < /proc/$pid/environ > ../environ; ls /tmp/hsperfdata_*/$pid; kill -9 $pid; wait; "
                + "ls /tmp/hsperfdata_*/$pid; rm said");
        assertThat(ran.out())
                .as("no performance data, neither while it runs nor later")
                .isEmpty();
        assertThat(Files.readString(folder.resolve("cmdline")))
                .contains("kempt.jar")
                .doesNotContain(CANARY);
        assertThat(Files.readString(folder.resolve("environ")))
                .contains("HOME=")
                .doesNotContain(CANARY);
        assertThat(shell.run("grep -ral " + CANARY + " '" + folder + "'").out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEGV", "ABRT"})
    void a_crash_leaves_nothing_behind(String signal) throws Exception {
        Ran ran = shell.run("ulimit -c unlimited; " + SITS + UNTIL_NOTED + "kill -" + signal + " $pid; wait; rm said; "
                + "[ ! -d /proc/$pid ] && echo gone");
        assertThat(ran.out()).contains("gone");
        assertThat(listed(shell.folder())).isEmpty();
        assertThat(listed(folder.resolve("home"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"env -u HOME ", "HOME= ", "HOME=/no/such/place ", "setpriv --reuid=12345 --clear-groups "})
    void where_there_is_no_home_nothing_is_kept_and_no_folder_is_made_up(String how) throws Exception {
        String kempt = how + KEMPT;
        if (how.startsWith("setpriv")) {
            assumeTrue(shell.run(how + "env -u HOME true").code() == 0, "may not become another here");
            // The other may not see into the folder of who built it, but into this one.
            assertThat(shell.run("cp -r '" + Shell.HOME + "' ../copy; chmod 755 '" + folder + "'; chmod 777 .")
                            .code())
                    .isZero();
            kempt = how + "env -u HOME ../copy/bin/kempt ";
        }
        assertThat(shell.run(kempt + "--version").out()).startsWith("kempt ");
        Ran ran = shell.run(kempt + "store where < /dev/null");
        assertThat(ran.out() + ran.err()).doesNotContain("?/", "Exception", "\tat ");
        assertThat(listed(shell.folder())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/place", "/dev/null", "$(touch pwned)", "relative"})
    void needs_no_folder_for_temporary_files(String tmp) throws Exception {
        Ran ran = shell.with("TMPDIR", tmp).run(KEMPT + "audit " + SAMPLE + " --format html");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(listed(shell.folder())).isEmpty();
    }

    @Test
    void under_another_name_it_never_says_its_own() throws Exception {
        assertThat(shell.run("cp -r '" + Shell.HOME + "' ../copy && mv ../copy/bin/kempt ../copy/bin/notes")
                        .code())
                .isZero();
        for (String line : List.of(
                "--version",
                "--help",
                "audit --help",
                "plan --help",
                "store --help",
                "checklist show --help",
                "checklist lint --help",
                "no-such-word",
                "plan",
                "history",
                "audit --depth deep",
                "audit --linear",
                "")) {
            Ran ran = shell.run("../copy/bin/notes " + line + " < /dev/null");
            assertThat(ran.out() + ran.err()).as("notes " + line).isNotBlank().doesNotContainIgnoringCase("kempt");
        }
    }

    private static void needs(String program) {
        boolean there = Files.isExecutable(Path.of("/usr/bin", program));
        if (!there && System.getenv("KEMPT_ALL_TESTS") != null) {
            fail(program + " is missing");
        }
        assumeTrue(there, program + " is not here");
    }

    private static List<String> listed(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(file -> !file.equals(place))
                    .map(file -> place.relativize(file).toString())
                    .toList();
        }
    }
}
