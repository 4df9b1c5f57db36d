package kempt.testing;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kempt.checklist.Catalogue;
import kempt.checklist.Change;
import kempt.checklist.Help;
import kempt.checklist.Inquiry;
import kempt.checklist.Level;
import kempt.checklist.Noticed;
import kempt.checklist.QuestionType;
import kempt.checklist.Within;

/**
 * Catalogues by chance, as odd as the reader would let them be: conditions on earlier items, effects, overrides,
 * capacities, countries, gates, orders. What must come first never goes round in a circle.
 */
public final class AnyCatalogue {
    private static final String COUNTRY = "country";

    private final Dice dice;
    private final int size;
    private final Drafts drafts = Drafts.catalogue();
    private final List<String> threats;
    private final List<String> askedBefore = new ArrayList<>();
    private final List<String> actionsBefore = new ArrayList<>();
    private int items;

    private AnyCatalogue(Dice dice, int size) {
        this.dice = dice;
        this.size = size;
        this.threats = IntStream.rangeClosed(1, dice.number(1, 6))
                .mapToObj(n -> "threat-" + n)
                .toList();
    }

    /** A few dozen items at most. */
    public static Catalogue of(Dice dice) {
        return of(dice, 4);
    }

    /**
     * Larger ones.
     *
     * @param size most items of a part; there are up to a dozen parts
     */
    public static Catalogue of(Dice dice, int size) {
        return new AnyCatalogue(dice, size).build();
    }

    private Catalogue build() {
        for (String threat : threats) {
            if (dice.in(50)) {
                drafts.threat(threat, level(), level());
            } else {
                drafts.slowThreat(threat, level(), level());
            }
        }
        risk();
        List<String> riskItems = List.copyOf(askedBefore);
        List<String> firsts = gateItems();
        for (int file = dice.number(1, 4); file > 0; file--) {
            askedBefore.clear();
            askedBefore.addAll(riskItems);
            hygiene("hygiene-" + file);
        }
        drafts.responses("responses", drafts(dice.number(0, 2 * size), this::response));
        drafts.help("directory", Help.Kind.DIRECTORY).help("line", Help.Kind.HELPLINE, threats.get(0));
        rules(riskItems, firsts);
        return drafts.build();
    }

    private void risk() {
        Draft country = Draft.asked(COUNTRY).choices("us", "ca", "elsewhere");
        askedBefore.add(COUNTRY);
        drafts.country(COUNTRY).risk("risk-0", country);
        for (int file = dice.number(1, 3); file > 0; file--) {
            drafts.risk("risk-" + file, parts(this::riskItem));
        }
    }

    private void hygiene(String id) {
        drafts.hygiene(id, parts(n -> dice.in(15) ? asked(n) : check(n)));
    }

    /** What gates may put first: nothing comes before it, and it changes nothing. */
    private List<String> gateItems() {
        Draft one = Draft.check("gate-check", some(threats)).weight(level()).takes(minutes());
        conditions(one);
        Draft other = Draft.response("gate-response", some(threats)).weight(level());
        askedBefore.add("gate-check");
        actionsBefore.addAll(List.of("gate-check", "gate-response"));
        drafts.hygiene("gates", one).responses("gate-responses", other);
        return List.of("gate-check", "gate-response");
    }

    private void rules(List<String> riskItems, List<String> firsts) {
        for (int gates = dice.number(0, 2); gates > 0; gates--) {
            drafts.gate(
                    dice.one(riskItems),
                    dice.one("yes", "no", "not-sure"),
                    Set.copyOf(Arrays.asList(changes())),
                    dice.one(firsts));
        }
        for (int orders = dice.number(0, 3); orders > 0 && actionsBefore.size() > 3; orders--) {
            int cut = dice.number(1, actionsBefore.size() - 1);
            List<String> later = actionsBefore.subList(cut, actionsBefore.size());
            drafts.order(
                    dice.some(actionsBefore.subList(0, cut), 3),
                    dice.some(later.stream().filter(i -> !firsts.contains(i)).toList(), 3));
        }
    }

    private interface Making {
        Draft item(String id);
    }

    private Drafts.Part[] parts(Making making) {
        return IntStream.range(0, dice.number(1, 3))
                .mapToObj(n -> {
                    Draft[] items = drafts(dice.number(1, size), making);
                    return dice.in(25)
                            ? Drafts.Part.hard("part " + n, dice.number(2, 3), items)
                            : Drafts.Part.of("part " + n, items);
                })
                .toArray(Drafts.Part[]::new);
    }

    private Draft[] drafts(int count, Making making) {
        return IntStream.range(0, count)
                .mapToObj(n -> making.item("item-" + ++items))
                .toArray(Draft[]::new);
    }

    private Draft riskItem(String id) {
        Draft item = asked(id);
        for (int effects = dice.number(0, 3); effects > 0; effects--) {
            item.moves(dice.one("yes", "no"), dice.one(Inquiry.Factor.values()), dice.one(-1, 1), dice.one(threats));
        }
        if (dice.in(8)) {
            item.urgentIf("yes", dice.one(threats));
        }
        if (dice.in(20)) {
            item.gives("yes", dice.one("shelter", "money", "friends"));
        }
        return dice.in(15) ? item.label("About " + id) : item;
    }

    private Draft asked(String id) {
        Draft item = Draft.asked(id).weight(level());
        conditions(item);
        if (dice.in(10)) {
            item.type(dice.one(QuestionType.TEXT, QuestionType.NUMBER, QuestionType.DATE));
        } else if (dice.in(15)) {
            item.type(QuestionType.SEVERAL).choices("yes", "no", "none");
        }
        askedBefore.add(id);
        return item;
    }

    private Draft check(String id) {
        Draft item = Draft.check(id, some(threats));
        action(item, id);
        conditions(item);
        if (dice.in(25)) {
            item.every(Period.ofMonths(dice.number(1, 12)));
        }
        askedBefore.add(id);
        return item;
    }

    private Draft response(String id) {
        Draft item = Draft.response(id, some(threats)).within(dice.one(Within.values()));
        action(item, id);
        conditions(item);
        return dice.in(60) ? item.when(level()) : item;
    }

    private void action(Draft item, String id) {
        item.weight(level()).takes(minutes()).noticed(dice.one(Noticed.values()));
        if (dice.in(20)) {
            item.steps("First this.", "Then that.");
        }
        if (dice.in(40)) {
            item.changes(changes());
        }
        if (dice.in(25)) {
            item.after(dice.some(actionsBefore, 2).toArray(String[]::new));
        }
        actionsBefore.add(id);
    }

    private void conditions(Draft item) {
        if (dice.in(30)) {
            for (String parent : dice.some(askedBefore, 2)) {
                item.onlyIf(parent, dice.one("yes", "no", "partly"));
            }
        }
        if (dice.in(10)) {
            item.where(dice.one("us", "ca"));
        }
    }

    private int minutes() {
        return dice.one(1, 5, 10, 15, 20, 30, 45, 60, 90, 240);
    }

    private Level level() {
        return dice.one(Level.values());
    }

    private Change[] changes() {
        return dice.one(
                new Change[] {dice.one(Change.values())},
                new Change[] {Change.ACCOUNT, Change.DEVICE},
                Change.values());
    }

    private String[] some(List<String> of) {
        List<String> some = dice.some(of, 4);
        return some.isEmpty() ? new String[] {dice.one(of)} : some.toArray(String[]::new);
    }
}
