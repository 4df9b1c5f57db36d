package kempt.testing;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The same random cases in every run, one {@link Dice} a seed; what fails is named after it. */
public final class Seeds implements ArgumentsProvider, TestExecutionExceptionHandler {
    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        long first = Long.getLong("laws.first", 1);
        return LongStream.range(first, first + Long.getLong("laws.cases", 200))
                .mapToObj(seed -> Arguments.of(new Dice(seed)));
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
        throw new AssertionError(context.getDisplayName() + ": " + failure.getMessage(), failure);
    }
}
