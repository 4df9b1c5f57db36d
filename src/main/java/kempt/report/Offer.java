package kempt.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kempt.assess.Finding;
import kempt.assess.Standing;
import kempt.checklist.ItemId;
import kempt.checklist.Who;
import kempt.plan.Plan;

/**
 * Something that a friend or an employer can be asked for, in words made for them. Its template names the items that
 * call for it.
 *
 * @param id what it is called on the command line
 */
record Offer(String id, Template template) {
    private static final Set<Standing> RULED_OUT = Set.of(Standing.DOES_NOT_APPLY, Standing.RATHER_NOT_SAY);

    static List<Offer> to(Who who) {
        Stream<String> ids =
                switch (who) {
                    case ME -> Stream.of();
                    case FRIEND -> Stream.of("sort-messages", "save-proof", "watch-and-report", "check-accounts");
                    case EMPLOYER ->
                        Stream.of(
                                "therapist",
                                "legal-counsel",
                                "in-court",
                                "time-and-work",
                                "security-costs",
                                "accounts",
                                "at-the-door",
                                "pages",
                                "public-work");
                };
        return ids.map(id -> new Offer(id, Template.named(who.word() + "/" + id)))
                .toList();
    }

    /** Whether one of its items is on the plan, or applies and is not known to be in place. */
    boolean isOpen(Plan plan) {
        return template.items().stream()
                .anyMatch(item -> isToDo(plan, item)
                        || standing(plan, item).anyMatch(s -> s != Standing.DONE && !RULED_OUT.contains(s)));
    }

    /** Whether one of its items applies, be it in place or not: who helps already needs a sheet too. */
    boolean applies(Plan plan) {
        return template.items().stream()
                .anyMatch(item -> isToDo(plan, item) || standing(plan, item).anyMatch(s -> !RULED_OUT.contains(s)));
    }

    private static boolean isToDo(Plan plan, ItemId item) {
        return plan.actions().stream().anyMatch(a -> a.item().id().equals(item));
    }

    private static Stream<Standing> standing(Plan plan, ItemId item) {
        return plan.assessment().finding(item).map(Finding::standing).stream();
    }
}
