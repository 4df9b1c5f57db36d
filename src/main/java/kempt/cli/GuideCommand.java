package kempt.cli;

import java.util.concurrent.Callable;
import kempt.checklist.Catalogue;
import kempt.checklist.GuideId;
import kempt.checklist.Ids;
import kempt.report.GuidePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kempt guide}: the guides that the checklists link to, and what is known of each. */
@Command(name = "guide", description = "List the guides, or show one: address, languages, and what is known of it.")
final class GuideCommand implements Callable<Integer> {
    private final World world;
    private final GlobalOptions globals;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A guide.")
    String id;

    @Mixin
    PageOptions report;

    GuideCommand(World world, GlobalOptions globals) {
        this.world = world;
        this.globals = globals;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = new Shelves(globals, world).all();
        report.give(
                id == null
                        ? GuidePage.all(catalogue, world.today())
                        : catalogue
                                .guide(new GuideId(known(catalogue)))
                                .map(g -> GuidePage.one(g, catalogue))
                                .orElseThrow(),
                world);
        return ExitCode.DONE.code();
    }

    private String known(Catalogue catalogue) {
        if (Ids.isId(id) && catalogue.guide(new GuideId(id)).isPresent()) {
            return id;
        }
        throw new UnknownWord(
                "guide",
                id,
                catalogue.guides().stream().map(g -> g.id().value()).toList());
    }
}
