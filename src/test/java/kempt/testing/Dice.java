package kempt.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that can be had again: the same seed throws the same. */
public final class Dice {
    private final long seed;
    private final Random random;

    public Dice(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** From {@code least} to {@code most}, both among them. */
    public int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    public final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** Up to so many of them, in their order, each at most once. */
    public <T> List<T> some(Collection<T> of, int most) {
        List<T> shuffled = shuffled(of);
        List<T> kept = shuffled.subList(0, Math.min(shuffled.size(), number(0, most)));
        return of.stream().filter(kept::contains).toList();
    }

    public <T> List<T> shuffled(Collection<T> of) {
        List<T> copy = new ArrayList<>(of);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Override
    public String toString() {
        return Long.toString(seed);
    }
}
