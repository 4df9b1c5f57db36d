package kempt.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import kempt.store.Notice;

/** What a person should know about the place where their store lies, in words. */
final class StoreNotices {
    private StoreNotices() {}

    static void tell(Collection<Notice> notices, World world) {
        notices.stream().sorted().forEach(n -> world.err().println(world.name() + ": note: " + words(n)));
    }

    /** Each on its own. */
    static List<String> sentences(Collection<Notice> notices) {
        return notices.stream()
                .sorted()
                .map(StoreNotices::words)
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1) + ".")
                .toList();
    }

    private static String words(Notice notice) {
        return switch (notice) {
            case WAS_OPEN_TO_OTHERS -> "other accounts could look into the folder; it is closed to them now";
            case NO_MODES_HERE -> "this disk has no owners: whoever holds it can copy or delete what lies there";
            case REPLACEABLE_BY_OTHERS -> "other accounts can put another folder in its place";
            case AMONG_ANOTHERS_FILES ->
                "the folder around it belongs to another account, which could not open what is kept here; if that"
                        + " account is yours, start again without sudo";
            case SYNCHRONISED ->
                "this folder looks like one that is copied to other machines, and perhaps to other"
                        + " people; what is kept stays locked there, but its dates and sizes can be seen";
            case READ_ONLY -> "nothing can be written here; it is only read";
            case NEWER_FORMAT -> "a later version made this; it is only read";
            case KEYS_RENEWED -> "the change of keys was cut off before, and is finished now";
            case KEYS_HALF_RENEWED -> "some files stayed under the old key, because they do not open";
            case INCOMPLETE ->
                "some records do not open or are missing, and what follows goes by the others; nothing was changed,"
                        + " and 'store verify' and a backup may help";
        };
    }
}
