package kempt.cli;

import java.util.List;
import kempt.yaml.Problem;

/** A checklist, answers or workshop file has errors. */
final class FileProblems extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FileProblems(List<Problem> problems) {
        super("files have errors");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
