package kempt.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came of reading something: a value unless there are errors, and all that is wrong.
 *
 * @param value empty if and only if a problem is an error
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
        if (value.isEmpty() == problems.stream().noneMatch(Problem::isError)) {
            throw new IllegalArgumentException("a value or an error, and not both: " + problems);
        }
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    /** The value, unless one of the problems is an error. */
    public static <T> Reading<T> of(T value, List<Problem> problems) {
        boolean broken = problems.stream().anyMatch(Problem::isError);
        return new Reading<>(broken ? Optional.empty() : Optional.of(value), problems);
    }

    public static <T> Reading<T> failed(List<Problem> problems) {
        return new Reading<>(Optional.empty(), problems);
    }

    public static <T> Reading<T> failed(Problem problem) {
        return failed(List.of(problem));
    }

    /** The next reading, if this one has a value; the problems of both. */
    public <U> Reading<U> then(Function<T, Reading<U>> next) {
        if (value.isEmpty()) {
            return failed(problems);
        }
        Reading<U> further = next.apply(value.get());
        if (problems.isEmpty()) {
            return further;
        }
        return new Reading<>(
                further.value(),
                Stream.concat(problems.stream(), further.problems().stream()).toList());
    }
}
