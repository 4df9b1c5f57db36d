package kempt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CommandsTest {
    @Test
    void every_door_has_the_name_that_its_command_says() {
        assertThat(Commands.DOORS).isNotEmpty().allSatisfy((name, door) -> assertThat(
                        door.getAnnotation(Command.class).name())
                .isEqualTo(name));
    }
}
