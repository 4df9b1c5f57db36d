package kempt.testing;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import kempt.checklist.Advice;
import kempt.checklist.CapacityId;
import kempt.checklist.Change;
import kempt.checklist.Check;
import kempt.checklist.ChecklistId;
import kempt.checklist.Choice;
import kempt.checklist.ChoiceId;
import kempt.checklist.Condition;
import kempt.checklist.DomainId;
import kempt.checklist.GuideId;
import kempt.checklist.HelpId;
import kempt.checklist.Inquiry;
import kempt.checklist.Item;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.Noticed;
import kempt.checklist.Origin;
import kempt.checklist.Question;
import kempt.checklist.QuestionType;
import kempt.checklist.Response;
import kempt.checklist.ThreatId;
import kempt.checklist.Verdict;
import kempt.checklist.Who;
import kempt.checklist.Within;

/** An item in the making. What a test leaves out is plain: yes or no, weight moderate, ten minutes, no condition. */
public final class Draft {
    final String id;
    final Set<String> threats = new LinkedHashSet<>();
    Optional<String> domain = Optional.empty();

    private final BiFunction<Draft, Origin, Item> form;
    private final List<Condition.Clause> onlyIf = new ArrayList<>();
    private final List<Inquiry.Effect> effects = new ArrayList<>();
    private final Map<ChoiceId, List<ThreatId>> urgentIf = new HashMap<>();
    private final Map<ChoiceId, CapacityId> gives = new HashMap<>();
    private final List<HelpId> help = new ArrayList<>();
    private List<Choice> choices;
    private Map<ChoiceId, Verdict> means =
            Map.of(ChoiceId.YES, Verdict.DONE, ChoiceId.PARTLY, Verdict.PARTLY, ChoiceId.NO, Verdict.OPEN);
    private QuestionType type = QuestionType.ONE;
    private Optional<String> label = Optional.empty();
    private Level weight = Level.MODERATE;
    private Optional<Period> every = Optional.empty();
    private Optional<Level> when = Optional.empty();
    private Within within = Within.DAY;
    private String act;
    private String ask;
    private int minutes = 10;
    private List<String> steps = List.of();
    private Noticed noticed = Noticed.MAYBE;
    private Set<Change> changes = Set.of();
    private List<ItemId> after = List.of();
    private List<GuideId> guides = List.of();
    private Optional<String> caution = Optional.empty();
    private List<String> where = List.of();
    private List<ChecklistId> alsoIn = List.of();
    private List<ItemId> was = List.of();

    private Draft(String id, BiFunction<Draft, Origin, Item> form, String... choices) {
        this.id = id;
        this.form = form;
        this.act = "Do " + id + ".";
        this.ask = "About " + id + "?";
        choices(choices);
    }

    /** Yes, partly or no: done, partly, open. */
    public static Draft check(String id, String... guards) {
        Draft draft = new Draft(id, Draft::check, "yes", "partly", "no");
        draft.threats.addAll(List.of(guards));
        return draft;
    }

    /** A question to know, yes or no: a risk item, or a profile item. */
    public static Draft asked(String id) {
        return new Draft(id, Draft::inquiry, "yes", "no");
    }

    public static Draft response(String id, String... respondsTo) {
        Draft draft = new Draft(id, Draft::response);
        draft.threats.addAll(List.of(respondsTo));
        return draft;
    }

    Item in(ChecklistId checklist, int section, DomainId place) {
        return form.apply(
                this,
                new Origin(checklist, 1, section, domain.map(DomainId::new).orElse(place), where, alsoIn, was));
    }

    private Item check(Origin origin) {
        return new Check(
                new ItemId(id),
                origin,
                new Condition(onlyIf),
                question(),
                means,
                ids(),
                weight,
                year(),
                every,
                advice());
    }

    private Item inquiry(Origin origin) {
        return new Inquiry(
                new ItemId(id),
                origin,
                new Condition(onlyIf),
                question(),
                weight,
                year(),
                effects,
                urgentIf,
                gives,
                help);
    }

    private Item response(Origin origin) {
        return new Response(
                new ItemId(id), origin, new Condition(onlyIf), ids(), when, within, Optional.empty(), weight, advice());
    }

    private Question question() {
        return new Question(ask, Optional.of("Because of " + id + "."), type, choices, label);
    }

    private Advice advice() {
        return new Advice(
                act, steps, minutes, noticed, Optional.empty(), List.of(Who.ME), changes, after, caution, guides);
    }

    private List<ThreatId> ids() {
        return threats.stream().map(ThreatId::new).toList();
    }

    private static Period year() {
        return Period.ofMonths(12);
    }

    public Draft onlyIf(String item, String... anyOf) {
        onlyIf.add(new Condition.Clause(
                new ItemId(item), Arrays.stream(anyOf).map(ChoiceId::new).toList()));
        return this;
    }

    public Draft choices(String... ids) {
        choices = Arrays.stream(ids)
                .map(c -> new Choice(new ChoiceId(c), "Said " + c))
                .toList();
        return this;
    }

    /** Other choices than yes, partly and no, with what each means. */
    public Draft means(Map<String, Verdict> verdicts) {
        means = new HashMap<>();
        verdicts.forEach((choice, verdict) -> means.put(new ChoiceId(choice), verdict));
        return choices(verdicts.keySet().stream().sorted().toArray(String[]::new));
    }

    public Draft type(QuestionType other) {
        type = other;
        if (!other.picks()) {
            choices = List.of();
        }
        return this;
    }

    public Draft label(String name) {
        label = Optional.of(name);
        return this;
    }

    public Draft ask(String words) {
        ask = words;
        return this;
    }

    public Draft act(String words) {
        act = words;
        return this;
    }

    public Draft caution(String words) {
        caution = Optional.of(words);
        return this;
    }

    public Draft steps(String... words) {
        steps = List.of(words);
        return this;
    }

    public Draft guides(String... ids) {
        guides = Arrays.stream(ids).map(GuideId::new).toList();
        return this;
    }

    public Draft weight(Level points) {
        weight = points;
        return this;
    }

    public Draft takes(int howLong) {
        minutes = howLong;
        return this;
    }

    public Draft noticed(Noticed how) {
        noticed = how;
        return this;
    }

    public Draft every(Period cadence) {
        every = Optional.of(cadence);
        return this;
    }

    public Draft changes(Change... what) {
        changes = Set.of(what);
        return this;
    }

    public Draft after(String... items) {
        after = Arrays.stream(items).map(ItemId::new).toList();
        return this;
    }

    public Draft domain(String place) {
        domain = Optional.of(place);
        return this;
    }

    public Draft where(String... countries) {
        where = List.of(countries);
        return this;
    }

    public Draft alsoIn(String... checklists) {
        alsoIn = Arrays.stream(checklists).map(ChecklistId::new).toList();
        return this;
    }

    public Draft was(String... former) {
        was = Arrays.stream(former).map(ItemId::new).toList();
        return this;
    }

    /** A response appears from this level on; without one, only when urgent. */
    public Draft when(Level level) {
        when = Optional.of(level);
        return this;
    }

    public Draft within(Within soon) {
        within = soon;
        return this;
    }

    public Draft likelier(String choice, String... of) {
        return moves(choice, Inquiry.Factor.LIKELIHOOD, 1, of);
    }

    public Draft lessLikely(String choice, String... of) {
        return moves(choice, Inquiry.Factor.LIKELIHOOD, -1, of);
    }

    public Draft worse(String choice, String... of) {
        return moves(choice, Inquiry.Factor.IMPACT, 1, of);
    }

    public Draft lessBad(String choice, String... of) {
        return moves(choice, Inquiry.Factor.IMPACT, -1, of);
    }

    Draft moves(String choice, Inquiry.Factor factor, int steps, String... of) {
        for (String threat : of) {
            threats.add(threat);
            effects.add(new Inquiry.Effect(new ChoiceId(choice), factor, steps, new ThreatId(threat)));
        }
        return this;
    }

    public Draft urgentIf(String choice, String... of) {
        threats.addAll(List.of(of));
        urgentIf.put(new ChoiceId(choice), Arrays.stream(of).map(ThreatId::new).toList());
        return this;
    }

    public Draft gives(String choice, String capacity) {
        gives.put(new ChoiceId(choice), new CapacityId(capacity));
        return this;
    }

    public Draft help(String... ids) {
        help.addAll(Arrays.stream(ids).map(HelpId::new).toList());
        return this;
    }
}
