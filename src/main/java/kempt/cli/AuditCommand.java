package kempt.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kempt.answer.Ageing;
import kempt.answer.AnswerSheet;
import kempt.answer.yaml.AnswersWriter;
import kempt.assess.Assessment;
import kempt.assess.Assessor;
import kempt.checklist.Catalogue;
import kempt.checklist.Depth;
import kempt.checklist.Level;
import kempt.history.History;
import kempt.history.Run;
import kempt.interview.Outcome;
import kempt.plan.Plan;
import kempt.plan.Planner;
import kempt.sitting.Sitting;
import kempt.store.StoreFailure;
import kempt.text.Neutral;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kempt audit}: interview, assess, plan, report. */
@Command(
        name = "audit",
        description = {
            "Ask, listen, and write a plan.",
            "Nothing is written to disk unless you say so. Every question can be skipped."
        })
final class AuditCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Parameters(
            arity = "0..*",
            paramLabel = "CHECKLIST",
            description = "Ask only these: ids ('${ROOT-COMMAND-NAME} checklist list') or files.")
    List<String> checklists = List.of();

    @Option(
            names = "--depth",
            paramLabel = "DEPTH",
            description = "How long it may be: quick, standard or full. Default: standard.")
    Depth depth = Depth.STANDARD;

    @Mixin
    AnswersOption answers;

    @Mixin
    ReportOptions report;

    @Mixin
    KeepOptions keep;

    @Option(names = "--save-answers", paramLabel = "FILE", description = "Keep the answers in this file, unencrypted.")
    Path saveAnswers;

    @Option(names = "--require-all", description = "With --answers: refuse a file that leaves questions open.")
    boolean requireAll;

    @Option(names = "--rehearse", description = "Walk through the questions and assess nothing.")
    boolean rehearse;

    @Option(
            names = "--fail-at",
            paramLabel = "LEVEL",
            completionCandidates = LevelWords.class,
            description = "Exit with 3 if a threat stands at this level or above: ${COMPLETION-CANDIDATES}.")
    String failAt;

    AuditCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        Optional<Level> limit = Optional.ofNullable(failAt).map(AuditCommand::level);
        if (requireAll && !answers.given()) {
            throw new WrongSetting("--require-all", "set", "used with --answers, since it looks at a file");
        }
        report.check(world);
        answers.path().ifPresent(f -> report.apart(world, f, "the answers come from this one"));
        Optional.ofNullable(saveAnswers).ifPresent(f -> report.apart(world, f, "--save-answers goes into this one"));
        Optional<NamedFile> save = Optional.ofNullable(saveAnswers).map(f -> new NamedFile(world, f, report.overwrite));
        save.ifPresent(NamedFile::check);
        Shelves.Loaded loaded = new Shelves(globals, world).with(checklists);
        Catalogue catalogue = loaded.catalogue();
        Asking asking = new Asking(world, loaded, depth);
        Optional<AnswerSheet> file = answers.read(catalogue, world);
        Asking.Ended ended = file.isPresent()
                ? replayed(asking.replay(file.get(), requireAll), catalogue, save)
                : world.person().calmly(() -> talked(asking, catalogue, save));
        if (!ended.outcome().goesOn()) {
            return left(ended.outcome()).code();
        }
        if (ended.wish() == Seat.Wish.LEAVE) {
            return ExitCode.DONE.code();
        }
        ended.plan().ifPresent(plan -> report.deliver(plan, ended.wish(), world));
        if (rehearse) {
            world.err().println("That was a rehearsal. Nothing was assessed, and no plan was made.");
        }
        boolean found = limit.isPresent()
                && ended.plan()
                        .map(Plan::assessment)
                        .filter(a -> reaches(a, limit.get()))
                        .isPresent();
        return found ? ExitCode.FINDINGS.code() : ExitCode.DONE.code();
    }

    private Asking.Ended replayed(Outcome outcome, Catalogue catalogue, Optional<NamedFile> save) {
        try (StoreKeeper keeper = keep.keeper(world, globals, catalogue)) {
            Optional<Plan> plan = conclude(outcome, catalogue, keeper, KeepOptions.past(keeper), save);
            return new Asking.Ended(outcome, plan, Seat.Wish.PRINT);
        }
    }

    /** The passphrase is asked for where the questions are, so that leaving there is leaving the interview. */
    private Asking.Ended talked(Asking asking, Catalogue catalogue, Optional<NamedFile> save) {
        try (Seat seat = Seat.take(world, globals, Sitting.help(catalogue))) {
            try {
                return talked(seat, asking, catalogue, save);
            } catch (StoreFailure unseen) {
                if (seat.isLeft()) {
                    return Asking.Ended.LEFT;
                }
                throw unseen;
            } catch (Interrupted left) {
                return Asking.Ended.LEFT;
            }
        }
    }

    private Asking.Ended talked(Seat seat, Asking asking, Catalogue catalogue, Optional<NamedFile> save) {
        try (StoreKeeper keeper = keep.keeper(world, globals, catalogue, seat, rehearse)) {
            History past = KeepOptions.past(keeper);
            save.ifPresent(f ->
                    world.person().beforeLeaving(() -> write(dated(keeper.latest(), catalogue, world.today()), f)));
            return asking.interview(
                    seat,
                    keeper,
                    past,
                    keep,
                    save.isPresent(),
                    outcome -> conclude(outcome, catalogue, keeper, past, save),
                    report::onScreen,
                    (plan, name) -> report.save(plan, name, world));
        }
    }

    /** The plan, after what was said is put where it was asked to go; none if the person left, or only rehearsed. */
    private Optional<Plan> conclude(
            Outcome outcome, Catalogue catalogue, StoreKeeper keeper, History past, Optional<NamedFile> save) {
        LocalDate today = world.today();
        AnswerSheet sheet = dated(outcome.sheet(), catalogue, today);
        save.ifPresent(f -> write(sheet, f));
        world.person().beforeLeaving(() -> {});
        if (!outcome.goesOn() || rehearse) {
            return Optional.empty();
        }
        Assessment assessment = new Assessor(catalogue).assess(sheet);
        keeper.finish(Run.of(today, sheet, outcome.seen(), assessment, catalogue));
        return Optional.of(new Planner(catalogue).plan(assessment, today, past.standing()));
    }

    private static AnswerSheet dated(AnswerSheet sheet, Catalogue catalogue, LocalDate today) {
        return Ageing.marked(Ageing.dated(sheet, catalogue, today), catalogue, today);
    }

    private static void write(AnswerSheet sheet, NamedFile file) {
        if (!sheet.isEmpty()) {
            file.write(AnswersWriter.write(sheet));
        }
    }

    /** Leaving is not an error; input that ends too early is. */
    private ExitCode left(Outcome outcome) {
        if (outcome.end() != Outcome.End.END_OF_INPUT) {
            return ExitCode.DONE;
        }
        world.err().println();
        world.err().println(world.name() + ": error: input ended before the interview did; no plan was made");
        world.err()
                .println(world.name() + ": hint: "
                        + (saveAnswers == null || outcome.sheet().isEmpty()
                                ? "an answers file needs no interview: --answers FILE"
                                : "what was answered is in '" + Neutral.line(saveAnswers.toString())
                                        + "', and --answers takes it from there"));
        return ExitCode.UNFINISHED;
    }

    private static boolean reaches(Assessment assessment, Level limit) {
        return assessment.threats().stream().anyMatch(r -> r.now().high().atLeast(limit));
    }

    private static Level level(String word) {
        return Level.of(word.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new WrongSetting("--fail-at", word, "very-low, low, moderate, high or very-high"));
    }
}
