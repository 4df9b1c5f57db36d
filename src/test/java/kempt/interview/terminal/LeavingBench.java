package kempt.interview.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long it takes from Ctrl-C until the terminal has been told to be clean, and until the program has ended (case
 * SG-02): a number to look at, not a test. It runs the sample on a terminal made by {@code script}.
 *
 * <p>{@code java -cp target/classes:target/test-classes:… kempt.interview.terminal.LeavingBench [times]}
 */
final class LeavingBench {
    private static final String CLEAN = "\033[23;0t";

    private LeavingBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 21;
        List<Long> clean = new ArrayList<>();
        List<Long> ended = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            leave(clean, ended);
        }
        print("clean", clean);
        print("ended", ended);
    }

    private static void leave(List<Long> clean, List<Long> ended) throws IOException, InterruptedException {
        String java = "'%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s"
                .formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path"),
                        SampleSitting.class.getName());
        ProcessBuilder builder = new ProcessBuilder("script", "-qefc", java, "/dev/null").redirectErrorStream(true);
        builder.environment().put("TERM", "xterm-256color");
        Process process = builder.start();
        try (OutputStream keys = process.getOutputStream();
                InputStream screen = process.getInputStream()) {
            until(screen, "Ctrl-C leaves");
            Thread.sleep(200);
            long pressed = System.nanoTime();
            keys.write(3);
            keys.flush();
            until(screen, CLEAN);
            clean.add(System.nanoTime() - pressed);
            screen.readAllBytes();
            process.waitFor();
            ended.add(System.nanoTime() - pressed);
        }
    }

    private static void until(InputStream screen, String words) throws IOException {
        StringBuilder seen = new StringBuilder();
        byte[] some = new byte[8192];
        while (seen.indexOf(words) < 0) {
            int count = screen.read(some);
            if (count < 0) {
                throw new IOException("it ended before it said: " + words);
            }
            seen.append(new String(some, 0, count, StandardCharsets.UTF_8));
        }
    }

    private static void print(String what, List<Long> nanoseconds) {
        Collections.sort(nanoseconds);
        System.out.printf(
                "%s: median %.1f ms, worst %.1f ms, of %d%n",
                what,
                nanoseconds.get(nanoseconds.size() / 2) / 1e6,
                nanoseconds.get(nanoseconds.size() - 1) / 1e6,
                nanoseconds.size());
    }
}
