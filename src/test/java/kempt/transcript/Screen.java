package kempt.transcript;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What a person would see: both streams as they are written, and each typed line when it is read. */
final class Screen {
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    PrintStream stream() {
        return new PrintStream(new Tee(), true, StandardCharsets.UTF_8);
    }

    InputStream keyboard(List<String> lines) {
        return new Keyboard(lines);
    }

    String text() {
        return seen.toString(StandardCharsets.UTF_8);
    }

    void line(String text) {
        if (!lastLine().isEmpty()) {
            seen.write('\n');
        }
        seen.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String lastLine() {
        String text = text();
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    /** A typed line stands after kempt's own prompt, if it has just written one. */
    private void echo(String typed) {
        if (lastLine().equals(Transcript.PROMPT)) {
            seen.writeBytes((typed + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
            line(Transcript.PROMPT + typed);
        }
    }

    /** Writes to the screen, but cannot close it. */
    private final class Tee extends OutputStream {
        @Override
        public void write(int b) {
            seen.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            seen.write(bytes, from, count);
        }
    }

    /** Gives one line at a time, however much is asked for, so that a line is seen when it is read and not before. */
    private final class Keyboard extends InputStream {
        private final Deque<String> lines;
        private byte[] line = {};
        private int next;
        private boolean ended;

        Keyboard(List<String> lines) {
            this.lines = new ArrayDeque<>(lines);
        }

        @Override
        public int read() {
            return ready() ? line[next++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (most == 0) {
                return 0;
            }
            if (!ready()) {
                return -1;
            }
            int count = Math.min(most, available());
            System.arraycopy(line, next, into, from, count);
            next += count;
            return count;
        }

        @Override
        public int available() {
            return line.length - next;
        }

        private boolean ready() {
            if (available() > 0) {
                return true;
            }
            if (ended) {
                return false;
            }
            String typed = lines.isEmpty() ? Transcript.END_OF_INPUT : lines.pop();
            ended = typed.equals(Transcript.END_OF_INPUT);
            echo(typed);
            line = ended ? new byte[0] : (typed + "\n").getBytes(StandardCharsets.UTF_8);
            next = 0;
            return !ended;
        }
    }
}
