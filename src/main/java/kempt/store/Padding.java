package kempt.store;

/** How long a sealed text is made, so that its file's size says little about how much was told. */
final class Padding {
    private static final int[] STEPS = {4 << 10, 16 << 10, 64 << 10, 256 << 10};

    private Padding() {}

    /** 4, 16, 64 or 256 KiB; above that Padmé (Nikitin and others, PETS 2019), which adds 12 % at most. */
    static int padded(int length) {
        for (int step : STEPS) {
            if (length <= step) {
                return step;
            }
        }
        int exponent = 31 - Integer.numberOfLeadingZeros(length);
        int bitsOfExponent = 32 - Integer.numberOfLeadingZeros(exponent);
        int mask = (1 << (exponent - bitsOfExponent)) - 1;
        return Math.addExact(length, mask) & ~mask;
    }
}
