package kempt.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What came of reading something: a value unless there are errors, and all that is wrong. */
public final class Reading<T> {
    private final Optional<T> soFar;
    private final List<Problem> problems;

    /** @param soFar what was read, which is the value only if no problem is an error */
    private Reading(Optional<T> soFar, List<Problem> problems) {
        this.soFar = soFar;
        this.problems = List.copyOf(problems);
        if (soFar.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
            throw new IllegalArgumentException("a value or an error: " + problems);
        }
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    /** The value, unless one of the problems is an error. */
    public static <T> Reading<T> of(T value, List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError) ? failed(problems) : soFar(value, problems);
    }

    /**
     * What was read although there may be errors in it: enough to look for more of them. Where one is, it is no value.
     */
    public static <T> Reading<T> soFar(T read, List<Problem> problems) {
        return new Reading<>(Optional.of(read), problems);
    }

    public static <T> Reading<T> failed(List<Problem> problems) {
        return new Reading<>(Optional.empty(), problems);
    }

    /** Empty if and only if a problem is an error. */
    public Optional<T> value() {
        return soFar.filter(read -> problems.stream().noneMatch(Problem::isError));
    }

    /** What was read, to be looked at and not to be used. */
    public Optional<T> soFar() {
        return soFar;
    }

    public List<Problem> problems() {
        return problems;
    }

    public static <T> Reading<T> failed(Problem problem) {
        return failed(List.of(problem));
    }

    /** The next reading, of what this one read; the problems of both. */
    public <U> Reading<U> then(Function<T, Reading<U>> next) {
        if (soFar.isEmpty()) {
            return failed(problems);
        }
        Reading<U> further = next.apply(soFar.get());
        if (problems.isEmpty()) {
            return further;
        }
        return new Reading<>(
                further.soFar,
                Stream.concat(problems.stream(), further.problems().stream()).toList());
    }
}
