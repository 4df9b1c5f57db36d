package kempt.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kempt.packaged.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Man pages and completions, as laid out, taken by the programs that they are for. */
class PapersIT {
    private static final Path SHARE = Shell.HOME.resolve("share");

    @TempDir
    Path folder;

    @Test
    void man_shows_the_pages() throws Exception {
        needs("man");
        Ran ran = run("man -l man/man1/kempt-audit.1 | cat");
        assertThat(ran.out()).contains("NAME", "Ask, listen, and write a plan.", "--save-answers FILE", "EXIT STATUS");
        assertThat(run("man --warnings=all -l man/man1/*.1 >/dev/null").err()).isEmpty();
    }

    @Test
    void bash_completes() throws Exception {
        needs("bash");
        assertThat(run("bash -c 'compopt() { :; }; . bash-completion/completions/kempt; "
                                + "COMP_WORDS=(kempt au); COMP_CWORD=1; _complete_kempt; echo $COMPREPLY'")
                        .out())
                .isEqualTo("audit\n");
    }

    @Test
    void fish_completes() throws Exception {
        needs("fish");
        String load = "source fish/vendor_completions.d/kempt.fish; ";
        assertThat(run("fish -c '" + load + "complete -C\"kempt au\"'").out()).startsWith("audit\t");
        assertThat(run("fish -c '" + load + "complete -C\"kempt audit --dep\"'").out())
                .startsWith("--depth\t");
        assertThat(run("fish -c '" + load + "complete -C\"kempt audit --format ma\"'")
                        .out())
                .startsWith("markdown\t");
    }

    @Test
    void zsh_reads_what_it_is_to_complete() throws Exception {
        needs("zsh");
        Ran ran = run("zsh -f -c 'fpath=($PWD/zsh/vendor-completions $fpath); autoload -Uz compinit; "
                + "compinit -u -d $HOME/dump; autoload +X _kempt && echo $_comps[kempt]'");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("_kempt\n");
    }

    private void needs(String program) {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin", program)), program + " is not here");
    }

    private Ran run(String line) throws Exception {
        return new Shell(SHARE, Map.of("PATH", "/usr/bin:/bin", "HOME", folder.toString(), "LC_ALL", "C.UTF-8"))
                .run(line);
    }
}
