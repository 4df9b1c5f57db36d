package kempt.interview.terminal;

import java.util.List;

/** What can be typed at a question, in words. */
final class Commands {
    static final List<String> HELP = List.of(
            "/back       to the question before",
            "/skip       on to the next one; Enter alone does the same",
            "/skip-part  leave out the rest of this part",
            "/why        why this is asked",
            "/guides     where to read more",
            "/note       keep a note with this question",
            "/review     see and change what you said",
            "/pause      wait until you press Enter",
            "/not-sure, /does-not-apply, /rather-not-say   are answers everywhere",
            "/leave      leave now; Ctrl-C does the same",
            "An answer that begins with a slash is typed with two.");

    private Commands() {}
}
