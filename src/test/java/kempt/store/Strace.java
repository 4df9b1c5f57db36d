package kempt.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Watches the system calls of a {@link Trial}, and lets one of them fail or end in a kill. Sweeping over the first,
 * second, third … call until the trial ends untouched is how SQLite tests itself.
 */
final class Strace {
    private static final String WATCHED =
            "openat,write,fsync,rename,renameat,renameat2,unlink,rmdir,unlinkat,connect,bind,listen,sendto,sendmsg";
    private static final Pattern CALL = Pattern.compile("([0-9]+) +([a-z0-9_]+)\\((.*)");

    private Strace() {}

    static Child killingAt(String call, int which) {
        return injecting(call, "signal=SIGKILL:when=" + which);
    }

    /** The failure is said as strace says it: {@code error=EIO:when=1+}. */
    static Child injecting(String call, String failure) {
        return Child.through(
                "strace",
                "-f",
                "-qq",
                "--seccomp-bpf",
                "-o",
                "/dev/null",
                "-e",
                "trace=" + call,
                "-e",
                "inject=" + call + ":" + failure);
    }

    record Call(String thread, String name, String rest) {}

    /** All that were made, in order. A call that was interrupted by another thread's is told by its beginning. */
    static List<Call> calls(Path log, Object... trial) throws IOException, InterruptedException {
        Child watched = Child.through(
                "strace", "-f", "-qq", "--seccomp-bpf", "-s", "400", "-o", log.toString(), "-e", "trace=" + WATCHED);
        Child.Ended ended = watched.run(trial);
        if (ended.code() != 0) {
            throw new IllegalStateException(ended.text());
        }
        List<Call> calls = new ArrayList<>();
        for (String line : Files.readAllLines(log, StandardCharsets.ISO_8859_1)) {
            Matcher call = CALL.matcher(line);
            if (call.matches()) {
                calls.add(new Call(call.group(1), call.group(2), call.group(3)));
            }
        }
        return calls;
    }

    /** Which call of that name, counted for each thread as strace does, is the first that mentions the text. */
    static int first(List<Call> calls, String name, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Call call : calls) {
            if (call.name().equals(name)) {
                int count = counts.merge(call.thread(), 1, Integer::sum);
                if (call.rest().contains(text)) {
                    return count;
                }
            }
        }
        return 1;
    }
}
