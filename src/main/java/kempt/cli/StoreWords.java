package kempt.cli;

import java.util.Set;
import java.util.stream.Collectors;
import kempt.store.CannotOpen;
import kempt.store.CannotWrite;
import kempt.store.Weakness;

/** What the store reports, in kind words. */
final class StoreWords {
    private StoreWords() {}

    static String weakness(Set<Weakness> wrong) {
        return wrong.stream()
                .sorted()
                .map(w -> switch (w) {
                    case TOO_SHORT -> "It has fewer than 15 characters. A few words in a row are easy to keep in mind.";
                    case TOO_LONG -> "It is longer than a terminal takes.";
                    case NOT_TYPABLE -> "It has a character that cannot be typed everywhere.";
                    case COMMON -> "Many people use this one, or someone near you would try it first.";
                })
                .collect(Collectors.joining(" "));
    }

    /** What stands after "the new passphrase". */
    static String weak(Set<Weakness> wrong) {
        return wrong.stream()
                .sorted()
                .map(w -> switch (w) {
                    case TOO_SHORT -> "has fewer than 15 characters";
                    case TOO_LONG -> "is longer than a terminal takes";
                    case NOT_TYPABLE -> "has a character that cannot be typed everywhere";
                    case COMMON -> "is one that many people use, or that someone near you would try first";
                })
                .collect(Collectors.joining(" and "));
    }

    static String cannotOpen(CannotOpen.Why why, String part) {
        return switch (why) {
            case SEALED -> "it does not open with this passphrase";
            case PART_MISSING -> "a part of it is missing ('" + part + "')";
            case PART_STRANGE -> "a part of it is not what it should be ('" + part + "')";
            case NOT_A_FOLDER -> "it is not a folder";
            case OTHER_STORE -> "its key belongs to another store";
            case NOT_YOURS -> "it belongs to another account";
            case NOT_ALLOWED -> "this account may not look into it";
            case UNREADABLE -> "the disk does not give it back";
            case TOO_COSTLY -> "its key asks for more work than any of ours; someone may have planted it";
            case NOT_ENOUGH_MEMORY -> "there is too little memory to open it";
        };
    }

    static String openHint(CannotOpen.Why why) {
        return switch (why) {
            case SEALED -> "try once more, slowly; damage to the key looks the same, and a backup would help then";
            case NOT_ENOUGH_MEMORY -> "close other programs, or give Java more of it";
            case NOT_A_FOLDER, NOT_YOURS, NOT_ALLOWED -> "--store names another folder";
            case PART_MISSING, PART_STRANGE, OTHER_STORE, UNREADABLE, TOO_COSTLY ->
                "nothing was changed; 'store verify' and a backup may help";
        };
    }

    static String cannotWrite(CannotWrite.Why why) {
        return switch (why) {
            case FULL -> "the disk is full";
            case NO_MORE_FILES -> "the disk takes no more files";
            case READ_ONLY -> "the disk cannot be written to";
            case NOT_ALLOWED -> "this account may not write there";
            case GONE -> "the folder is gone";
            case NOT_THERE -> "the folder is not there, and cannot be made";
            case IN_THE_WAY -> "something is there already";
            case NEWER_FORMAT -> "a later version made it, and this one only reads it";
            case NOT_ENOUGH_MEMORY -> "there is too little memory";
            case FAULT -> "the disk reports a fault";
        };
    }
}
