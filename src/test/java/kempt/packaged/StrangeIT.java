package kempt.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kempt.packaged.Shell.Ran;
import kempt.store.Passphrase;
import kempt.store.StoreFolder;
import kempt.store.WorkFactor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Streams that are closed or full, and environments that nobody tests with. Codes as in safety.md: SG, EN, TM, TX, PV.
 */
class StrangeIT {
    private static final String KEMPT = "'" + Shell.HOME + "/bin/kempt'";
    private static final String SAMPLE =
            "'" + Path.of("checklists/samples/quiet-routine.yml").toAbsolutePath() + "'";
    private static final String PLAN = KEMPT + " audit --answers " + SAMPLE;
    private static final String CANARY = "CANARY-7f3a";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void an_ordinary_environment() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path room = Files.createDirectory(folder.resolve("room"));
        Files.writeString(folder.resolve("words"), CANARY + " five words that open it\n");
        Files.writeString(folder.resolve("said.yml"), """
                format: kempt-answers/1
                answers:
                  has-email: yes
                notes:
                  has-email: "%s café שלום 漢字"
                """.formatted(CANARY));
        shell = new Shell(
                room,
                Map.of(
                        "PATH", "/usr/sbin:/sbin:/usr/bin:/bin",
                        "HOME", home.toString(),
                        "JAVA_HOME", System.getProperty("java.home")));
    }

    /** A store in its usual place that opens at once. */
    private void withStore() throws IOException {
        char[] words = Files.readString(folder.resolve("words")).strip().toCharArray();
        Path place = folder.resolve("home/.local/share/kempt");
        try (Passphrase passphrase = Passphrase.of(words)) {
            new StoreFolder(place, Clock.systemUTC())
                    .create(passphrase, new WorkFactor(4))
                    .close();
        }
    }

    static List<Path> javas() {
        return Shell.javas();
    }

    private static void saysNoTrace(Ran ran) {
        assertThat(ran.out() + ran.err()).doesNotContain("Exception", "\tat ", "something broke");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void without_a_terminal_the_questions_are_asked_and_the_end_of_input_is_no_answer(Path java) throws Exception {
        for (String input : List.of("</dev/null", "<&-", "< .")) {
            Ran ran = shell.with("JAVA_HOME", java).run(KEMPT + " audit " + input);
            assertThat(ran.code()).as(input).isEqualTo(5);
            assertThat(ran.out()).isEmpty();
            saysNoTrace(ran);
        }
        assertThat(shell.with("JAVA_HOME", java)
                        .run("echo | " + KEMPT + " audit")
                        .code())
                .isEqualTo(5);
    }

    @Test
    void a_closed_input_is_empty_and_not_some_file_of_javas() throws Exception {
        assertThat(shell.run(KEMPT + " audit <&-").code()).isEqualTo(5);
        Ran ran = shell.run(KEMPT + " audit --answers - <&-");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("empty-file");
        Ran folderRead = shell.run(KEMPT + " audit --answers - < .");
        assertThat(folderRead.code()).isEqualTo(4);
        saysNoTrace(folderRead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> /dev/full", ">&-", "> /dev/full 2>&-", ">&- 2>&- <&-"})
    void a_plan_that_does_not_arrive_is_never_called_done(String streams) throws Exception {
        Ran ran = shell.run(PLAN + " " + streams);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        saysNoTrace(ran);
    }

    @Test
    void a_pipe_that_closes_early_ends_it_without_a_trace() throws Exception {
        Ran ran = shell.run("{ " + KEMPT + " checklist list --format json; echo $? >code; } | head -c 100");
        assertThat(Files.readString(folder.resolve("room/code"))).isEqualTo("1\n");
        assertThat(ran.out()).hasSize(100);
        saysNoTrace(ran);
    }

    @Test
    void closed_errors_hide_words_and_change_nothing_else() throws Exception {
        assertThat(shell.run(PLAN + " 2>&-").out())
                .startsWith("Your plan")
                .isEqualTo(shell.run(PLAN).out());
        assertThat(shell.run(KEMPT + " checklist lint nothing.yml 2>&-").code()).isEqualTo(4);
        assertThat(shell.run(KEMPT + " --wrong 2>&-").code()).isEqualTo(2);
    }

    @Test
    void a_place_that_does_not_begin_at_the_root_is_ignored_with_a_note() throws Exception {
        Ran ran = shell.run("env HOME=/h XDG_DATA_HOME=relative " + KEMPT + " store where");
        assertThat(ran.out()).isEqualTo("/h/.local/share/kempt\n");
        assertThat(ran.err()).isEqualTo("""
                kempt: note: XDG_DATA_HOME does not begin at the root, and is ignored: relative
                """);
        assertThat(shell.run("env HOME=/h XDG_DATA_HOME=/d " + KEMPT + " store where"))
                .isEqualTo(new Ran(0, "/d/kempt\n", ""));
        assertNothingMade();
    }

    /** Nothing is made up where there is no home: no folder called "?", none where the person happens to be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "env -u HOME -u XDG_DATA_HOME",
                "env HOME= XDG_DATA_HOME=",
                "env -u HOME XDG_DATA_HOME=relative",
                "env HOME=relative XDG_DATA_HOME=./x"
            })
    void without_a_home_nothing_is_kept_and_that_is_said(String environment) throws Exception {
        Ran ran = shell.run(environment + " " + PLAN + " --keep --passphrase-file ../words");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("""
                kempt: error: there is no home folder to keep things in
                kempt: hint: name a folder with --store
                """);
        assertThat(shell.run(environment + " " + PLAN).code()).isZero();
        assertThat(shell.run(environment + " " + KEMPT + " audit </dev/null").code())
                .isEqualTo(5);
        assertNothingMade();
    }

    @Test
    void a_home_that_is_not_there_or_cannot_be_written_to_is_told_about() throws Exception {
        assertThat(shell.run(KEMPT + " --store '' store where").err()).contains("should be the name of a folder");
        Ran file = shell.run("HOME=/dev/null " + PLAN + " --keep --passphrase-file ../words");
        assertThat(file.code()).isIn(1, 12);
        saysNoTrace(file);
        assertThat(file.err()).startsWith("kempt: error: ").doesNotContain(CANARY);
        assertNothingMade();
    }

    /** A number that no account has, as in many containers: Java calls its home "?". */
    @Test
    void an_account_without_a_name_gets_no_folder_of_its_own_making() throws Exception {
        needs("setpriv", true);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path room = Files.createDirectory(folder.resolve("theirs"));
        Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwxrwxrwx"));
        String become = "cd " + room + "; env -u HOME setpriv --reuid=12345 --regid=12345 --clear-groups ";
        Ran ran = shell.run(become + KEMPT + " store where");
        assumeTrue(ran.code() != 126 && ran.code() != 127 && !ran.err().contains("Permission denied"), ran.err());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("there is no home folder to keep things in");
        try (Stream<Path> made = Files.list(room)) {
            assertThat(made).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bogus/Zone", "", ":/etc/passwd", "Asia/Kathmandu"})
    void a_zone_of_any_kind_gives_a_day(String zone) throws Exception {
        Ran ran = shell.with("TZ", zone).run(PLAN + " --format json");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).containsPattern("\"asOf\" ?: ?\"20[0-9]{2}-[01][0-9]-[0-3][0-9]\"");
    }

    /**
     * What was said comes back as it was said, whatever the locale; numbers and days are written one way everywhere.
     */
    @ParameterizedTest
    @ValueSource(strings = {"C", "no_SUCH.UTF-8", "ar_SA.UTF-8", "tr_TR.UTF-8"})
    void no_locale_changes_what_is_kept(String locale) throws Exception {
        Shell there = shell.with("LC_ALL", locale);
        assertThat(there.run(KEMPT + " audit --answers ../said.yml --save-answers back.yml >/dev/null")
                        .code())
                .isZero();
        String back = Files.readString(folder.resolve("room/back.yml"));
        assertThat(back).contains(CANARY + " café שלום 漢字").containsPattern("on: 20[0-9]{2}-[01][0-9]-[0-3][0-9]");
        assertThat(there.run(PLAN + " --pictures words").out())
                .isEqualTo(shell.run(PLAN + " --pictures words").out());
    }

    @Test
    void no_file_is_asked_to_hold_two_things() throws Exception {
        shell.run("cp ../said.yml said.yml");
        for (String line : List.of(
                "audit --answers said.yml --output said.yml --overwrite",
                "audit --answers said.yml --save-answers new.yml --output ./new.yml")) {
            Ran ran = shell.run(KEMPT + " " + line);
            assertThat(ran.code()).as(line).isEqualTo(2);
            assertThat(ran.err()).contains("another file").doesNotContain("\tat ");
        }
        assertThat(Files.readString(folder.resolve("room/said.yml")))
                .isEqualTo(Files.readString(folder.resolve("said.yml")));
        assertThat(folder.resolve("room/new.yml")).doesNotExist();
    }

    @Test
    void a_terminal_that_can_nothing_gets_plain_lines() throws Exception {
        for (String term : List.of("dumb", "", "unknown")) {
            Ran ran = shell.with("TERM", term).run(KEMPT + " audit </dev/null");
            assertThat(ran.code()).isEqualTo(5);
            assertThat(ran.err()).doesNotContain("\033");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head -c 1000000 /dev/zero | tr '\\0' x",
                "yes x | head -n 100000",
                "head -c 300000 /dev/urandom",
                "printf '\\033]0;x\\007\\n\\n\\377\\376\\n'"
            })
    void whatever_is_piped_in_it_ends_with_words(String input) throws Exception {
        Ran ran = shell.run(input + " | " + KEMPT + " audit --no-keep");
        assertThat(ran.code()).isIn(0, 5);
        saysNoTrace(ran);
        assertThat(ran.err()).doesNotContain("\033", "\007");
    }

    @Test
    void file_names_are_shown_and_not_obeyed() throws Exception {
        String name = "\033]0;x\007\u202efdp";
        Shell there = shell.with("LC_ALL", "C.UTF-8").with("NAME", name);
        for (String command : List.of(
                " audit --answers \"$NAME\"",
                " checklist lint \"$NAME\"",
                " audit --answers ../said.yml --output \"$NAME/x\"",
                " plan --store \"$NAME\"",
                " --store \"$NAME\" store verify",
                " audit \"$NAME\"",
                " --checklists \"$NAME\" checklist list",
                " explain \"$NAME\"",
                " guide \"$NAME\"")) {
            Ran ran = there.run(KEMPT + command);
            assertThat(ran.code()).as(command).isNotZero();
            assertThat(ran.err() + ran.out()).as(command).doesNotContain("\033", "\007", "\u202e");
            saysNoTrace(ran);
        }
    }

    @Test
    void without_a_network_all_of_it_works() throws Exception {
        needs("unshare", true);
        withStore();
        Ran ran = shell.run("unshare --net " + PLAN + " --keep --passphrase-file ../words");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Your plan");
    }

    /** Java looks up who it runs for, over a socket of this machine; and makes one more to see what the system can. */
    @Test
    void no_address_is_ever_named_and_only_what_was_named_is_written() throws Exception {
        needs("strace", true);
        withStore();
        Ran ran = shell.run("strace -f -qq -s 200 -e trace=network,openat,open,creat,rename -o ../log " + KEMPT
                + " audit --answers ../said.yml --keep --passphrase-file ../words --output plan.txt");
        assertThat(ran.code()).isZero();
        List<String> calls = Files.readAllLines(folder.resolve("log"));
        assertThat(calls).hasSizeGreaterThan(50);
        assertThat(calls.stream().filter(c -> c.matches(".*\\b(connect|bind|sendto|sendmsg)\\(.*")))
                .noneMatch(c -> c.contains("AF_INET"));
        assertThat(calls.stream().filter(c -> c.matches(".*O_(WRONLY|RDWR).*")))
                .isNotEmpty()
                .allMatch(c -> c.contains(folder.toString())
                        || c.contains("\".")
                        || c.contains("\"/dev/")
                        || c.contains("\"/proc/self/"));
    }

    @Test
    void nothing_that_was_said_is_anywhere_in_plain_words() throws Exception {
        withStore();
        String keep = " --keep --passphrase-file ../words";
        assertThat(shell.run(KEMPT + " audit --answers ../said.yml" + keep).code())
                .isZero();
        assertThat(shell.run(KEMPT + " plan done main-email-second-step --passphrase-file ../words")
                        .code())
                .isZero();
        assertThat(shell.run(KEMPT + " store backup copy --passphrase-file ../words")
                        .code())
                .isZero();
        for (String place : List.of("home", "room")) {
            assertThat(Sat.mentions(folder.resolve(place), CANARY)).as(place).isFalse();
        }
    }

    /** What is exported is the same each time, and nobody else's to read. */
    @Test
    void exports_are_the_same_each_time_and_nobody_elses() throws Exception {
        withStore();
        assertThat(shell.run(KEMPT + " audit --answers ../said.yml --keep --passphrase-file ../words")
                        .code())
                .isZero();
        for (String target : List.of("one", "two")) {
            assertThat(shell.run("umask 000; " + KEMPT + " store export " + target + " --passphrase-file ../words")
                            .code())
                    .isZero();
            assertThat(shell.run("umask 000; " + PLAN + " --output " + target + ".txt")
                            .code())
                    .isZero();
        }
        assertThat(shell.run("diff -r one two && cmp one.txt two.txt").code()).isZero();
        assertThat(shell.run("find one two one.txt two.txt -perm /077").out()).isEmpty();
        assertThat(shell.run(KEMPT + " store export one --passphrase-file ../words")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_crash_of_java_leaves_no_files() throws Exception {
        for (String signal : List.of("SEGV", "ABRT")) {
            Ran ran = shell.run("sleep 30 | " + KEMPT + " audit >/dev/null 2>&1 & sleep 2; for p in $(ls /proc); do"
                    + " [ \"$(readlink /proc/$p/cwd 2>/dev/null)\" = \"$PWD\" ] && grep -q 'kempt[.]jar' /proc/$p/cmdline"
                    + " 2>/dev/null && kill -" + signal + " $p && echo killed >&2; done; sleep 1; ls -A");
            assertThat(ran.err()).as(signal).isEqualTo("killed\n");
            assertThat(ran.out()).as(signal).isEmpty();
        }
    }

    private void assertNothingMade() throws IOException {
        try (Stream<Path> made = Files.list(folder.resolve("room"))) {
            assertThat(made).isEmpty();
        }
    }

    private static void needs(String program, boolean root) {
        boolean there = Stream.of("/usr/bin", "/bin").anyMatch(d -> Files.isExecutable(Path.of(d, program)))
                && (!root || "root".equals(System.getProperty("user.name")));
        if (!there && System.getenv("KEMPT_ALL_TESTS") != null) {
            fail("'" + program + "' and root are needed, and nothing is passed over here");
        }
        assumeTrue(there, "skipped: this takes root and the program '" + program + "'");
    }
}
