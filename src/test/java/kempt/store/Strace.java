package kempt.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kempt.testing.Means;

/**
 * Watches the system calls of a {@link Trial}, and lets one of them fail or end in a kill. Sweeping over the first,
 * second, third … call until the trial ends untouched is how SQLite tests itself.
 *
 * <p>It steps in only when Java is up and has done the same thing once to another store, so that what is counted is
 * what the store asks of the system, and not how Java finds its classes.
 */
final class Strace {
    private static final String WATCHED =
            "openat,write,fsync,rename,renameat,renameat2,unlink,rmdir,unlinkat,connect,bind,listen,sendto,sendmsg";
    private static final Pattern CALL = Pattern.compile("([0-9]+) +([a-z0-9_]+)\\((.*)");

    private Strace() {}

    /** To look at a process that is not one's own child takes root on many systems. */
    static void need() {
        Means.program("strace");
        Means.root();
    }

    static Child.Ended killingAt(String call, int which, Object... trial) throws IOException, InterruptedException {
        return injecting(call, "signal=SIGKILL:when=" + which, trial);
    }

    /** The failure is said as strace says it: {@code error=EIO:when=1+}. */
    static Child.Ended injecting(String call, String failure, Object... trial)
            throws IOException, InterruptedException {
        return run(List.of("-o", "/dev/null", "-e", "inject=" + call + ":" + failure), trial);
    }

    /** Lets every read of one file fail. */
    static Child.Ended unreadable(Path file, Object... trial) throws IOException, InterruptedException {
        return run(List.of("-o", "/dev/null", "-P", file.toString(), "-e", "inject=read:error=EIO"), trial);
    }

    /** A call; one that another thread's interrupted is told by its beginning. */
    record Call(String name, String rest) {}

    /** All that were made, in order. */
    static List<Call> calls(Path log, Object... trial) throws IOException, InterruptedException {
        Child.Ended ended = run(List.of("-s", "400", "-o", log.toString(), "-e", "trace=" + WATCHED), trial);
        if (ended.code() != 0) {
            throw new IllegalStateException(ended.text());
        }
        List<Call> calls = new ArrayList<>();
        for (String line : Files.readAllLines(log, StandardCharsets.ISO_8859_1)) {
            Matcher call = CALL.matcher(line);
            if (call.matches()) {
                calls.add(new Call(call.group(2), call.group(3)));
            }
        }
        return calls;
    }

    private static Child.Ended run(List<String> options, Object... trial) throws IOException, InterruptedException {
        Process child = Child.with("-Dtrial.waits=true").start(trial);
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            if (!"ready".equals(line)) {
                throw new IllegalStateException(line + "\n" + said.lines().toList());
            }
            List<String> command = new ArrayList<>(List.of("strace", "-f", "-p", String.valueOf(child.pid())));
            command.addAll(options);
            Process strace =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (BufferedReader straceSaid = strace.inputReader(StandardCharsets.UTF_8)) {
                String attached = straceSaid.readLine();
                if (attached == null || !attached.contains("attached")) {
                    throw new IllegalStateException(attached);
                }
                child.getOutputStream().write('\n');
                child.getOutputStream().flush();
                List<String> lines = said.lines().toList();
                return new Child.Ended(child.waitFor(), lines);
            } finally {
                strace.waitFor();
            }
        } finally {
            child.toHandle().destroyForcibly();
        }
    }
}
