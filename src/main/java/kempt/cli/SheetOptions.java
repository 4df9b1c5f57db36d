package kempt.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kempt.checklist.ItemId;
import kempt.plan.Plan;
import kempt.report.Chosen;
import kempt.report.EmployerLetter;
import kempt.report.FriendSheet;
import kempt.report.OwnList;
import kempt.report.Page;
import kempt.report.Sheet;
import picocli.CommandLine.Option;

/** For whom a plan is written, and what of it they get to see. */
final class SheetOptions {
    enum Reader {
        ME,
        FRIEND,
        EMPLOYER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String ALL = "all";
    private static final int MOST_NAMED = 8;

    @Option(
            names = "--for",
            paramLabel = "WHO",
            description = "A sheet for one reader: me, friend or employer. It tells nothing of what you answered,"
                    + " unless you choose so.")
    Reader reader;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "Only what fits into so many minutes; without --for, for yourself.")
    Integer minutes;

    @Option(
            names = "--hand",
            paramLabel = "PART",
            split = ",",
            description = "With --for: only these parts of the sheet, or actions of the plan, by their ids.")
    List<String> parts;

    @Option(
            names = "--with-situation",
            arity = "0..1",
            split = ",",
            fallbackValue = ALL,
            paramLabel = "ITEM",
            description = "With --for: add what you told (when, why, from whom …), all of it or what you name.")
    List<String> situation;

    @Option(names = "--with-notes", description = "With --for: add your notes to what is on the sheet.")
    boolean notes;

    /** Refuses what does not go together. */
    void check(ReportOptions report) {
        if (minutes != null && (minutes < 1 || reader == Reader.EMPLOYER)) {
            throw minutes < 1
                    ? new WrongSetting("--minutes", minutes.toString(), "1 or more")
                    : new WrongSetting("--for", "employer", "me or friend where --minutes is given");
        }
        if (!isWanted() && (situation != null || notes || parts != null)) {
            String described = parts != null ? "--hand" : notes ? "--with-notes" : "--with-situation";
            throw new WrongSetting(described, "set", "used with --for, which says who reads the sheet");
        }
        if (isWanted() && report.format == ReportOptions.Format.JSON) {
            throw new WrongSetting("--format", "json", "text or markdown for a sheet; the whole plan can be json");
        }
    }

    boolean isWanted() {
        return reader != null || minutes != null;
    }

    /** The sheet; what the person should know about it, and the reader should not, goes to standard error. */
    Page page(Plan plan, Map<ItemId, String> allNotes, World world) {
        Chosen chosen = new Chosen(
                Optional.ofNullable(parts), Optional.ofNullable(minutes), told(plan), notes ? allNotes : Map.of());
        Sheet sheet = sheet(chosen);
        for (String part : chosen.parts().orElse(List.of())) {
            if (!sheet.parts(plan).contains(part)) {
                throw new UnknownWord("part", part, sheet.parts(plan));
            }
        }
        hints(sheet.leftOut(plan), world);
        return sheet.of(plan);
    }

    private Set<ItemId> told(Plan plan) {
        List<ItemId> tellable =
                Chosen.tellable(plan).stream().map(t -> t.item().id()).toList();
        if (situation == null) {
            return Set.of();
        }
        if (situation.equals(List.of(ALL))) {
            return Set.copyOf(tellable);
        }
        List<String> known = tellable.stream().map(ItemId::value).toList();
        for (String word : situation) {
            if (!known.contains(word)) {
                throw new UnknownWord("answer to tell", word, known);
            }
        }
        return tellable.stream().filter(t -> situation.contains(t.value())).collect(Collectors.toSet());
    }

    private Sheet sheet(Chosen chosen) {
        return switch (Optional.ofNullable(reader).orElse(Reader.ME)) {
            case ME -> new OwnList(chosen);
            case FRIEND -> new FriendSheet(chosen);
            case EMPLOYER -> new EmployerLetter(chosen);
        };
    }

    private void hints(List<String> leftOut, World world) {
        if (!leftOut.isEmpty()) {
            world.err()
                    .println(world.name() + ": hint: left out, since they tell what happened: "
                            + leftOut.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (leftOut.size() > MOST_NAMED ? " and others" : "") + "; --hand puts in what you name");
        }
        if (reader == Reader.EMPLOYER) {
            world.err()
                    .println(world.name() + ": hint: if someone at work is part of it, or being known could cost you"
                            + " the job, ask a union or a lawyer before you send this");
        }
    }
}
