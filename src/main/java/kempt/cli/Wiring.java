package kempt.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** Gives each command's constructor what it asks for, by type. */
record Wiring(List<Object> gifts) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!type.getPackageName().equals(Wiring.class.getPackageName())) {
            return CommandLine.defaultFactory().create(type);
        }
        Constructor<?> door = type.getDeclaredConstructors()[0];
        return type.cast(door.newInstance(
                Arrays.stream(door.getParameterTypes()).map(this::gift).toArray()));
    }

    private Object gift(Class<?> wanted) {
        return gifts.stream().filter(wanted::isInstance).findFirst().orElseThrow();
    }
}
