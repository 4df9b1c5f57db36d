package kempt.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that does one thing to a store, for tests that watch it from outside, trip it up, or kill it. It says
 * {@code saved} when it was told so, and how it was refused.
 */
final class Trial {
    static final int REFUSED = 3;
    static final String NEXT = "another six words for the store";

    private final Path folder;
    private final List<String> rest;

    private Trial(Path folder, List<String> rest) {
        this.folder = folder;
        this.rest = rest;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        Path folder = Path.of(all.get(1));
        Trial trial = new Trial(folder, all.subList(2, all.size()));
        try {
            if (Boolean.getBoolean("trial.waits")) {
                rehearse(all.get(0), trial);
                say("ready");
                System.in.read();
            }
            trial.run(all.get(0));
            say("done");
        } catch (StoreFailure refused) {
            say(refused.getClass().getSimpleName() + " " + refused.getMessage());
            System.exit(REFUSED);
        }
    }

    /** Does the same to a copy, without a word, so that all classes are there. */
    private static void rehearse(String what, Trial trial) throws Exception {
        PrintStream out = System.out;
        Path scratch = Files.createTempDirectory("rehearsal");
        Path copy = scratch.resolve("s");
        Trees.copy(trial.folder, copy);
        List<String> rest = new ArrayList<>();
        for (String word : trial.rest) {
            rest.add(word.startsWith("/") ? scratch.resolve("target").toString() : word);
        }
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        new Trial(copy, rest).run(what);
        System.setOut(out);
        List<Path> all = Trees.all(scratch);
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }

    private void run(String what) throws Exception {
        switch (what) {
            case "create" -> create();
            case "forget" -> say("left " + Stores.at(folder).forget());
            case "exists" -> say("exists " + Stores.at(folder).exists());
            default -> {
                try (Store store = Stores.open(folder)) {
                    with(store, what);
                }
            }
        }
    }

    private void create() {
        int exponent = rest.isEmpty() ? Stores.CHEAP.exponent() : Integer.parseInt(rest.get(0));
        try (Passphrase passphrase = Stores.passphrase()) {
            Stores.at(folder).create(passphrase, new WorkFactor(exponent)).close();
        }
    }

    private void with(Store store, String what) throws Exception {
        switch (what) {
            case "read" -> Stores.texts(store).forEach(Trial::say);
            case "append" -> {
                store.append(json(rest.get(0)));
                say("saved");
            }
            case "append-on" -> {
                for (int i = 1; ; i++) {
                    store.append(json(rest.get(0) + "-" + i));
                    say("saved " + i);
                }
            }
            case "draft" -> {
                store.saveDraft(json(rest.get(0)));
                say("saved");
            }
            case "finish" -> {
                store.draft();
                store.finish(json(rest.get(0)));
                say("saved");
            }
            case "passphrase" -> {
                try (Passphrase next = Stores.passphrase(NEXT)) {
                    store.changePassphrase(next, Stores.CHEAP);
                }
                say("saved");
            }
            case "new-keys" -> {
                try (Passphrase next = Stores.passphrase(NEXT)) {
                    say("renewed " + store.newKeys(next, Stores.CHEAP));
                }
            }
            case "backup" -> say("sound " + store.backup(Path.of(rest.get(0))).sound());
            case "export" -> store.exportPlain(Path.of(rest.get(0)));
            case "hold" -> {
                say("open");
                Thread.sleep(60_000);
            }
            default -> throw new IllegalArgumentException(what);
        }
    }

    static byte[] json(String text) {
        return ("\"" + text + "\"").getBytes(StandardCharsets.UTF_8);
    }

    private static void say(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
