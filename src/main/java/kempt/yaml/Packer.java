package kempt.yaml;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what {@link Packed} is. Sets and maps are sorted, so that the same value always gives the same bytes. */
final class Packer {
    private final Map<Object, Integer> known = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] pack(Object value) throws ReflectiveOperationException {
        add(value);
        return ByteBuffer.allocate(Integer.BYTES + out.size())
                .putInt(known.size())
                .put(out.toByteArray())
                .array();
    }

    /** Writes the value, unless it is there already; answers its number. */
    private int add(Object value) throws ReflectiveOperationException {
        Integer there = known.get(value);
        if (there == null) {
            if (!compound(value)) {
                simple(value);
            }
            there = known.size();
            known.put(value, there);
        }
        return there;
    }

    /** Writes a value that is made of others, after those. */
    private boolean compound(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            parts(Packed.OPTIONAL, List.of(optional.get()));
        } else if (value instanceof List<?> list) {
            parts(Packed.LIST, list);
        } else if (value instanceof Set<?> set) {
            parts(Packed.SET, set.stream().sorted().toList());
        } else if (value instanceof Map<?, ?> map) {
            List<?> keys = map.keySet().stream().sorted().toList();
            List<Object> sides = new ArrayList<>(keys);
            keys.forEach(key -> sides.add(map.get(key)));
            parts(Packed.MAP, sides);
        } else if (value instanceof Record) {
            List<Object> parts = new ArrayList<>(List.of(value.getClass().getName()));
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                Method accessor = part.getAccessor();
                accessor.setAccessible(true);
                parts.add(accessor.invoke(value));
            }
            parts(Packed.RECORD, parts);
        } else if (value instanceof Enum<?> constant) {
            parts(Packed.CONSTANT, List.of(constant.getDeclaringClass().getName(), constant.name()));
        } else {
            return false;
        }
        return true;
    }

    private void parts(char sort, List<?> parts) throws ReflectiveOperationException {
        int[] numbers = new int[parts.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = add(parts.get(i));
        }
        head(sort, numbers.length);
        for (int number : numbers) {
            number(number);
        }
    }

    private void simple(Object value) {
        if (value instanceof String text) {
            byte[] letters = text.getBytes(StandardCharsets.UTF_8);
            head(Packed.TEXT, letters.length);
            out.writeBytes(letters);
        } else if (value instanceof Integer number) {
            head(Packed.NUMBER, number);
        } else if (value instanceof Boolean flag) {
            head(Packed.FLAG, flag ? 1 : 0);
        } else if (value instanceof LocalDate day) {
            head(Packed.DAY, Math.toIntExact(day.toEpochDay()));
        } else if (value instanceof YearMonth month) {
            head(Packed.MONTH, month.getYear());
            number(month.getMonthValue());
        } else if (value instanceof Period period) {
            head(Packed.PERIOD, period.getYears());
            number(period.getMonths());
            number(period.getDays());
        } else if (value instanceof Optional) {
            head(Packed.EMPTY, 0);
        } else {
            throw new IllegalArgumentException("cannot be packed: " + value.getClass());
        }
    }

    private void head(char sort, int number) {
        out.write(sort);
        number(number);
    }

    private void number(int number) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
