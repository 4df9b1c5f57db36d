package kempt.yaml;

import java.util.List;
import kempt.text.Neutral;

/** Problems as a person reads them: place, line, way out, and a word to look up. */
public final class ProblemPrinter {
    private static final int MOST = 20;

    private ProblemPrinter() {}

    /** The first twenty problems in the order of the files, and a count of them all; empty if there are none. */
    public static String print(List<Problem> problems) {
        if (problems.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        problems.stream().sorted().limit(MOST).forEach(p -> out.append(print(p)).append('\n'));
        if (problems.size() > MOST) {
            out.append("and ").append(problems.size() - MOST).append(" more\n\n");
        }
        return out.append(count(problems)).append('\n').toString();
    }

    /** One problem, over several lines. */
    public static String print(Problem problem) {
        StringBuilder out = new StringBuilder();
        Mark mark = problem.mark();
        out.append(Neutral.line(mark.file()))
                .append(':')
                .append(mark.line())
                .append(':')
                .append(mark.column());
        out.append(": ").append(problem.severity().word()).append(": ");
        out.append(problem.message()).append('\n');
        problem.excerpt().ifPresent(excerpt -> {
            String line = String.format("%5d", mark.line());
            out.append(line).append(" | ").append(excerpt.line()).append('\n');
            out.append(" ".repeat(line.length())).append(" | ");
            out.append(" ".repeat(excerpt.before()))
                    .append("^".repeat(excerpt.length()))
                    .append('\n');
        });
        problem.advice().ifPresent(advice -> out.append("   ").append(advice).append('\n'));
        out.append("   [").append(problem.code()).append("]  more: kempt explain ");
        return out.append(problem.code()).append('\n').toString();
    }

    /** {@code 2 errors, 1 warning in 2 files}. */
    public static String count(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        long files = problems.stream().map(p -> p.mark().file()).distinct().count();
        String counted = errors == 0
                ? many(warnings, "warning")
                : many(errors, "error") + (warnings == 0 ? "" : ", " + many(warnings, "warning"));
        return counted + " in " + many(files, "file");
    }

    private static String many(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
