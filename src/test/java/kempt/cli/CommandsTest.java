package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

class CommandsTest {
    @Test
    void every_door_has_the_name_that_its_command_says() {
        assertThat(Commands.DOORS).isNotEmpty().allSatisfy((name, door) -> assertThat(
                        door.getAnnotation(Command.class).name())
                .isEqualTo(name));
    }

    static Stream<CommandSpec> commands() {
        return within(Commands.tree(World.empty()));
    }

    private static Stream<CommandSpec> within(CommandLine command) {
        return Stream.concat(
                Stream.of(command.getCommandSpec()),
                command.getSubcommands().values().stream().flatMap(CommandsTest::within));
    }

    /** The list of commands shows the first line alone. */
    @ParameterizedTest
    @MethodSource("commands")
    void what_a_command_does_is_said_in_whole_sentences(CommandSpec command) {
        assertThat(command.usageMessage().description()).isNotEmpty().allSatisfy(line -> assertThat(line)
                .endsWith("."));
        assertThat(command.optionsMap().values())
                .allSatisfy(option -> assertThat(option.description()[option.description().length - 1])
                        .as(option.longestName())
                        .endsWith("."));
    }
}
