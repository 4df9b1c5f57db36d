package kempt.cli;

import java.util.Optional;
import kempt.answer.AnswerSheet;
import kempt.checklist.Catalogue;
import kempt.history.History;
import kempt.plan.Marks;
import kempt.store.Store;
import picocli.CommandLine.Mixin;

/** What a command goes by that asks nothing: an answers file, or what is kept. */
final class Known {
    @Mixin
    AnswersOption answers;

    /**
     * What was said, and what was noted about the plan since.
     *
     * @param store the id of the store it was kept in; empty if it comes from a file
     */
    record Told(AnswerSheet sheet, Marks marks, History history, Optional<String> store) {}

    /** Empty if no file was named and nothing is kept. */
    Optional<Told> read(World world, GlobalOptions globals, Catalogue catalogue) {
        Optional<AnswerSheet> file = answers.read(catalogue, world);
        if (file.isPresent()) {
            return file.map(sheet -> new Told(sheet, Marks.NONE, History.NONE, Optional.empty()));
        }
        StoreDoor door = new StoreDoor(world, globals);
        return door.exists() ? door.with(open -> kept(open, world, catalogue)) : Optional.empty();
    }

    private static Optional<Told> kept(Store open, World world, Catalogue catalogue) {
        History history = StoreDoor.history(open);
        return history.latest()
                .map(run -> new Told(
                        history.sheet(catalogue, world.today()), history.standing(), history, Optional.of(open.id())));
    }
}
