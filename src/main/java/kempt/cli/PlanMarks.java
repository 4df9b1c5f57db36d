package kempt.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Advised;
import kempt.checklist.Catalogue;
import kempt.checklist.Ids;
import kempt.checklist.ItemId;
import kempt.checklist.Who;
import kempt.interview.Dates;
import kempt.plan.Mark;
import kempt.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kempt plan done|later|hand|undo}: notes about the steps of the plan. */
final class PlanMarks {
    private PlanMarks() {}

    /** What the four have in common: an item of the checklists, and a store to note it in. */
    abstract static sealed class Marking implements Runnable permits Done, Later, Hand, Undo {
        private final World world;
        private final GlobalOptions globals;

        @Parameters(index = "0", paramLabel = "ITEM", description = "A step: the word in brackets that 'plan' shows.")
        String item;

        Marking(World world, GlobalOptions globals) {
            this.world = world;
            this.globals = globals;
        }

        World world() {
            return world;
        }

        abstract Mark mark(ItemId id, LocalDate today);

        /** What is noted, now that the store is open; empty if there is nothing to note. */
        Optional<Mark> noted(Mark mark, Store open) {
            return Optional.of(mark);
        }

        String said(ItemId id) {
            return "noted; '" + world.name() + " plan undo " + id + "' takes it back";
        }

        @Override
        public void run() {
            Catalogue catalogue = new Shelves(globals, world).all();
            Optional<ItemId> id = Optional.of(item)
                    .filter(Ids::isId)
                    .map(ItemId::new)
                    .map(catalogue::current)
                    .filter(i ->
                            catalogue.item(i).filter(Advised.class::isInstance).isPresent());
            ItemId known = id.orElseThrow(() -> new UnknownWord(
                    "step",
                    item,
                    catalogue.items(Advised.class).map(i -> i.id().value()).toList()));
            Mark mark = mark(known, world.today());
            boolean noted = new StoreDoor(world, globals).note(open -> noted(mark, open));
            world.err().println(noted ? said(known) : "there is no note on '" + known + "' to take back");
        }
    }

    @Command(name = "done", description = "Note a step as done. It counts as in place until it ages.")
    static final class Done extends Marking {
        Done(World world, GlobalOptions globals) {
            super(world, globals);
        }

        @Override
        Mark mark(ItemId id, LocalDate today) {
            return Mark.of(id, Mark.Kind.DONE, today);
        }
    }

    @Command(name = "later", description = "Put a step off, for good or until a day.")
    static final class Later extends Marking {
        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "DATE",
                description = "Like 2026-12-24, or \"in 2 weeks\".")
        String date;

        Later(World world, GlobalOptions globals) {
            super(world, globals);
        }

        @Override
        Mark mark(ItemId id, LocalDate today) {
            Optional<LocalDate> until = Optional.ofNullable(date).map(d -> day(d, today));
            return new Mark(id, Mark.Kind.LATER, today, until, Optional.empty(), Optional.empty());
        }

        private static LocalDate day(String date, LocalDate today) {
            List<LocalDate> days = Dates.read(date, today);
            if (days.size() != 1 || !days.get(0).isAfter(today)) {
                throw new WrongSetting("DATE", date, "one day to come, like " + today.plusMonths(1));
            }
            return days.get(0);
        }
    }

    @Command(name = "hand", description = "Note that someone else does a step. A name, if you want one, is asked for.")
    static final class Hand extends Marking {
        @Option(names = "--to", paramLabel = "WHO", description = "friend or employer. Default: friend.")
        String to = "friend";

        Hand(World world, GlobalOptions globals) {
            super(world, globals);
        }

        @Override
        Mark mark(ItemId id, LocalDate today) {
            Who who = List.of(Who.FRIEND, Who.EMPLOYER).stream()
                    .filter(w -> w.word().equals(to))
                    .findFirst()
                    .orElseThrow(() -> new WrongSetting("--to", to, "friend or employer"));
            return new Mark(id, Mark.Kind.HAND, today, Optional.empty(), Optional.of(who), Optional.empty());
        }

        /** The name is asked for last: a passphrase that is mistyped does not lose it. */
        @Override
        Optional<Mark> noted(Mark mark, Store open) {
            Optional<String> name = world().person().line("Their name, if you want to note it (Enter: no name): ");
            return Optional.of(new Mark(mark.item(), mark.kind(), mark.on(), mark.until(), mark.to(), name));
        }
    }

    @Command(name = "undo", description = "Take the last note on a step back.")
    static final class Undo extends Marking {
        Undo(World world, GlobalOptions globals) {
            super(world, globals);
        }

        @Override
        Mark mark(ItemId id, LocalDate today) {
            return Mark.of(id, Mark.Kind.UNDO, today);
        }

        @Override
        Optional<Mark> noted(Mark mark, Store open) {
            return StoreDoor.history(open).standing().on(mark.item()).map(last -> mark);
        }

        @Override
        String said(ItemId id) {
            return "the last note is taken back";
        }
    }
}
