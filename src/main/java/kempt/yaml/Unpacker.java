package kempt.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link Packed} is. */
final class Unpacker {
    private final ByteBuffer in;
    private final Object[] values;
    private final Map<String, Constructor<?>> constructors = new HashMap<>();

    Unpacker(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
        this.values = new Object[in.getInt()];
    }

    /** The last value, which all others are part of. */
    Object unpack() throws ReflectiveOperationException {
        for (int i = 0; i < values.length; i++) {
            values[i] = next();
        }
        return values[values.length - 1];
    }

    private Object next() throws ReflectiveOperationException {
        char sort = (char) in.get();
        int number = in.getInt();
        return switch (sort) {
            case Packed.TEXT -> text(number);
            case Packed.NUMBER -> number;
            case Packed.FLAG -> number == 1;
            case Packed.DAY -> LocalDate.ofEpochDay(number);
            case Packed.MONTH -> YearMonth.of(number, in.getInt());
            case Packed.PERIOD -> Period.of(number, in.getInt(), in.getInt());
            case Packed.EMPTY -> Optional.empty();
            case Packed.OPTIONAL -> Optional.of(part());
            case Packed.LIST -> List.of(parts(number));
            case Packed.SET -> Set.of(parts(number));
            case Packed.MAP -> map(number / 2);
            case Packed.CONSTANT -> constant((String) part(), (String) part());
            case Packed.RECORD -> make((String) part(), parts(number - 1));
            default -> throw new IllegalStateException("not packed: " + sort);
        };
    }

    private Object part() {
        return values[in.getInt()];
    }

    private Object[] parts(int number) {
        Object[] parts = new Object[number];
        for (int i = 0; i < number; i++) {
            parts[i] = part();
        }
        return parts;
    }

    private String text(int length) {
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private Map<Object, Object> map(int size) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Object key : parts(size)) {
            map.put(key, part());
        }
        return map;
    }

    private static Object constant(String type, String name) throws ReflectiveOperationException {
        for (Object constant : Class.forName(type).getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("not packed: " + type + "." + name);
    }

    private Object make(String type, Object[] parts) throws ReflectiveOperationException {
        Constructor<?> constructor = constructors.get(type);
        if (constructor == null) {
            constructor = canonical(Class.forName(type));
            constructors.put(type, constructor);
        }
        return constructor.newInstance(parts);
    }

    private static Constructor<?> canonical(Class<?> record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        Constructor<?> constructor = record.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }
}
