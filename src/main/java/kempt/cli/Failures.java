package kempt.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kempt.checklist.ItemId;
import kempt.store.CannotOpen;
import kempt.store.NoStore;
import kempt.store.StoreBusy;
import kempt.store.StoreFailure;
import kempt.text.Neutral;
import kempt.yaml.ProblemPrinter;
import kempt.yaml.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that turns what went wrong into words and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Pattern CONSTANTS = Pattern.compile("one of \\[([A-Z_, ]+)] \\(case-insensitive\\)");

    private final World world;
    private final GlobalOptions globals;

    Failures(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        error(complaint(wrong));
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!near.isEmpty()) {
            hint("did you mean '" + near.get(0) + "'?");
        }
        hint("see '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.WRONG_USE.code();
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        return explain(exception);
    }

    int explain(Throwable thrown) {
        if (globals.debug) {
            thrown.printStackTrace(world.err());
        }
        if (thrown instanceof Interrupted) {
            return ExitCode.INTERRUPTED.code();
        }
        if (thrown instanceof WrongSetting wrong) {
            error(wrong.variable + " is '" + wrong.value + "', but should be " + wrong.wanted);
            hint("correct it, or leave it out");
            return ExitCode.WRONG_USE.code();
        }
        if (thrown instanceof NoPlace) {
            error("there is no home folder to keep things in");
            hint("name a folder with --store");
            return ExitCode.WRONG_USE.code();
        }
        if (thrown instanceof FileProblems files) {
            world.err().print(ProblemPrinter.print(files.problems()));
            return ExitCode.FILE_HAS_ERRORS.code();
        }
        if (thrown instanceof NoAnswers) {
            error("there are no answers to go by");
            hint("'" + world.name() + " audit' asks; or name a file with --answers");
            return ExitCode.NO_STORE.code();
        }
        if (thrown instanceof NotEnoughRuns) {
            error("there are not two sittings to compare yet");
            hint("'" + world.name() + " audit --again' makes the next one");
            return ExitCode.NO_STORE.code();
        }
        if (thrown instanceof Missing missing) {
            error("these questions are not answered: "
                    + missing.items().stream().map(ItemId::value).collect(Collectors.joining(", ")));
            hint("answer them, with 'not-sure' where that is so, or leave out --require-all");
            return ExitCode.FILE_HAS_ERRORS.code();
        }
        if (thrown instanceof UnknownWord unknown) {
            return unknown(unknown);
        }
        if (thrown instanceof CannotWrite cannot) {
            return cannotWrite(cannot);
        }
        if (thrown instanceof CannotCopy cannot) {
            return cannotCopy(cannot);
        }
        if (thrown instanceof StoreFailure failure) {
            return store(failure);
        }
        if (thrown instanceof NoPassphrase) {
            error("it is locked, and no passphrase was given");
            hint("on a terminal you are asked for it; scripts can use --passphrase-file");
            return ExitCode.STORE_CLOSED.code();
        }
        if (thrown instanceof NothingToLockWith) {
            error("nothing is kept yet, and there is no passphrase to lock it with");
            hint("keeping answers from a file needs --passphrase-file; '" + world.name()
                    + " audit --keep' without --answers asks for one");
            return ExitCode.WRONG_USE.code();
        }
        if (thrown instanceof WeakPassphrase weak) {
            error("the new passphrase " + StoreWords.weak(weak.wrong()));
            hint("a few words in a row are long, and easy to keep in mind; nothing was changed");
            return ExitCode.WRONG_USE.code();
        }
        if (thrown instanceof OutOfMemoryError) {
            error("there is not enough memory for this");
            hint("close other programs, or give Java more of it");
            return ExitCode.FAULT.code();
        }
        // Its message stays out: it may quote what the person said.
        error("something broke in kempt itself (" + thrown.getClass().getSimpleName() + ")");
        hint("this is our fault, not yours; the same command with --debug shows where, which helps to report it");
        return ExitCode.FAULT.code();
    }

    private int store(StoreFailure failure) {
        if (failure instanceof NoStore) {
            // The usual place would say the name of this program, which its owner may have changed.
            error(globals.store().isPresent() ? "nothing is kept in '" + failure.folder() + "'" : "nothing is kept");
            hint("'" + world.name() + " audit' offers to keep a sitting; --store names another folder");
            return ExitCode.NO_STORE.code();
        }
        if (failure instanceof StoreBusy) {
            error("it is open in another window already");
            hint("go on there, or close that one first");
            return ExitCode.STORE_IN_USE.code();
        }
        if (failure instanceof CannotOpen cannot) {
            error(StoreWords.cannotOpen(cannot.why(), cannot.part()));
            hint(StoreWords.openHint(cannot.why()));
            return ExitCode.STORE_CLOSED.code();
        }
        error("this did not save: " + StoreWords.cannotWrite(((kempt.store.CannotWrite) failure).why()));
        hint("what was kept before is as it was; --store names another place");
        return ExitCode.FAULT.code();
    }

    private int unknown(UnknownWord unknown) {
        error("there is no " + unknown.kind() + " '" + unknown.word() + "'");
        String near = Suggestion.among(unknown.word(), unknown.known());
        List<String> longer = unknown.word().length() < 3
                ? List.of()
                : unknown.known().stream()
                        .filter(k -> k.contains(unknown.word()))
                        .limit(3)
                        .toList();
        if (!near.isEmpty()) {
            hint(near);
        } else if (!longer.isEmpty()) {
            hint("there is " + Suggestion.list(longer));
        } else {
            hint(unknown.where(world.name()));
        }
        return ExitCode.WRONG_USE.code();
    }

    private int cannotWrite(CannotWrite cannot) {
        error(reason(cannot));
        if (cannot.getCause() instanceof FileAlreadyExistsException) {
            hint("name another file, or add --overwrite");
            return ExitCode.WRONG_USE.code();
        }
        if (cannot.isFolder()) {
            hint("name a file in it");
            return ExitCode.WRONG_USE.code();
        }
        if (cannot.lacksFolder()) {
            hint("make the folder first, or name another");
            return ExitCode.WRONG_USE.code();
        }
        hint("is there room, and may you write there? Nothing half is left behind");
        return ExitCode.FAULT.code();
    }

    private int cannotCopy(CannotCopy cannot) {
        Path target = cannot.target();
        if (cannot.why() == kempt.store.CannotWrite.Why.IN_THE_WAY) {
            error("'" + target + "' is there already, or in the store itself");
            hint("name a new folder, outside of the store");
            return ExitCode.WRONG_USE.code();
        }
        if (cannot.why() == kempt.store.CannotWrite.Why.NOT_THERE) {
            error("there is no folder '" + target.getParent() + "' to put '" + target.getFileName() + "' in");
            hint("is its drive plugged in? If the name is right, make that folder first");
            return ExitCode.FAULT.code();
        }
        error("'" + target + "' could not be written: " + StoreWords.cannotWrite(cannot.why()));
        hint("what is kept is as it was, and nothing half is left behind; name another place");
        return ExitCode.FAULT.code();
    }

    static String reason(CannotWrite cannot) {
        boolean taken = cannot.getCause() instanceof FileAlreadyExistsException;
        String what = taken
                ? "is there already"
                : cannot.isFolder()
                        ? "is a folder"
                        : cannot.lacksFolder()
                                ? "could not be written: there is no such folder"
                                : "could not be written";
        return Neutral.line("'" + cannot.file() + "' " + what);
    }

    /** The code, unless what was written did not arrive: a full disk, a closed pipe. */
    int unlessWritten(int code) {
        if (!world.out().checkError()) {
            return code;
        }
        error("not everything could be written to standard output");
        hint("is the disk full, or was the pipe closed?");
        return ExitCode.FAULT.code();
    }

    private void error(String text) {
        say("error", text);
    }

    private void hint(String text) {
        say("hint", text);
    }

    /** One line, and nothing that a terminal would obey, whatever the words quote. */
    private void say(String kind, String text) {
        world.err().println(world.name() + ": " + kind + ": " + text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?"));
    }

    private static String complaint(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            return (unmatched.isUnknownOption() ? "unknown option '" : "unknown word '") + word + "'";
        }
        // picocli names the constants of Java; people type small letters, and need not know of cases.
        String message = CONSTANTS
                .matcher(wrong.getMessage())
                .replaceFirst(m -> "one of " + m.group(1).toLowerCase(Locale.ROOT));
        message = message.replace(" is not an int", " is not a whole number, or too large");
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
