package kempt.yaml;

/** The bytes of a file, and how the person named it. */
public final class Source {
    private final String name;
    private final byte[] bytes;

    public Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
