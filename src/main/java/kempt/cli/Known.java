package kempt.cli;

import java.util.Optional;
import kempt.answer.AnswerSheet;
import kempt.checklist.Catalogue;
import kempt.history.History;
import kempt.plan.Marks;
import picocli.CommandLine.Mixin;

/** What a command goes by that asks nothing: an answers file, or what is kept. */
final class Known {
    @Mixin
    AnswersOption answers;

    @Mixin
    StoreOptions store;

    /** What was said, and what was noted about the plan since. */
    record Told(AnswerSheet sheet, Marks marks, History history) {}

    /** Empty if no file was named and nothing is kept. */
    Optional<Told> read(World world, GlobalOptions globals, Catalogue catalogue) {
        Optional<AnswerSheet> file = answers.read(catalogue, world);
        if (file.isPresent()) {
            return file.map(sheet -> new Told(sheet, Marks.NONE, History.NONE));
        }
        return new StoreDoor(world, globals, store)
                .history()
                .filter(h -> h.latest().isPresent())
                .map(h -> new Told(h.sheet(catalogue, world.today()), h.standing(), h));
    }
}
