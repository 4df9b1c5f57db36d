package kempt.checklist.yaml;

import kempt.yaml.Rule;

/**
 * What a checklist that can be used may still get wrong: rules of a kind interview, advice that reaches nobody, guides
 * that may be gone, reviews that are old.
 */
public enum LintRule implements Rule {
    BANNED_WORD(
            "'%s' has no place in a checklist",
            "say it without the word",
            "Whoever reads this may be frightened and tired. Words that blame ('why did you', 'you should have', 'failed',"
                    + " 'careless', 'victim'), that make light of effort ('just', 'simply', 'obviously') or that grade"
                    + " ('weak', 'score', 'grade') do harm, however they are meant."),
    PROMISE(
            "'%s' promises more than anyone can keep",
            "say what gets harder or less likely",
            "Nothing makes a person safe for sure, and a promise can make them drop their guard. Say safer, harder to get"
                    + " into, less likely. Whether proof counts is for a court to say."),
    LOADED_WORD(
            "'%s' is a label, and a question should speak of what someone does",
            "describe the behaviour, as in 'has someone read your messages without asking?'",
            "Many people do not see themselves or someone close in such words, and then answer no. Behaviour can be"
                    + " recognised without a verdict."),
    GENDERED_WORD(
            "'%s' assumes who the person is, or who did it",
            "use 'someone', 'they', 'the person doing this', 'a partner'",
            "A question that assumes a gender or a family shuts out everyone else, who may need it most."),
    EXCLAMATION_MARK(
            "an exclamation mark",
            "end the sentence with a full stop",
            "Whoever reads this may be frightened. An exclamation mark raises the voice."),
    CAPITALS(
            "'%s' is all in capitals",
            "write it in lower case, or put in quotes the name that it is",
            "Capitals shout, and are slow to read. Common short names such as SMS or PIN are fine."),
    LONG_QUESTION(
            "the question has %s sentences",
            "two at most; the rest may fit into 'because'",
            "A question is read on a small screen by someone with little strength. Two sentences are enough."),
    LONG_SENTENCE(
            "a sentence of %s words",
            "25 at most: make two of it",
            "Long sentences are hard to follow when one is tired, or reads in a second language."),
    TWO_QUESTIONS(
            "two questions in one",
            "ask one thing, or make two items of it",
            "Of two questions at once, nobody can tell which one was answered."),
    READING_GRADE(
            "'%s' reads like school year %s, and 8 is the aim",
            "shorter sentences and plainer words",
            "The number is the Flesch–Kincaid grade of all texts of the item together. It counts words in sentences and"
                    + " syllables in words, and knows nothing of meaning: take it as a reason to look again."),
    INTENSE_START(
            "the first section has intensity %s",
            "begin with 0 or 1", "Nobody should meet the hardest questions first. A checklist begins gently."),
    INTENSE_RISE(
            "intensity rises from %s to %s",
            "put a section between them, or change the order",
            "Intensity rises by one step at most from one section to the next, so that a person can see it come and stop."),
    INTENSE_END(
            "the last section has intensity %s",
            "end with a section of intensity 0",
            "Nobody should be left alone with the hardest questions. A checklist ends calmly."),
    CONTENT_NOTE_MISSING(
            "a section of intensity %s needs a 'content-note'",
            "say in neutral words what the questions are about",
            "Before hard questions a person is told what they are about, and can skip them or stop."),
    NOTICED_MISSING(
            "'%s' does not say if someone near could notice",
            "add  noticed: no, maybe or yes",
            "A sudden change can raise danger when someone watches. Each action says whether it could be noticed."),
    QUIETLY_MISSING(
            "'%s' would be noticed, and no quieter way is named",
            "add  quietly:  with a quieter way, or a better moment",
            "For an action that would surely be noticed, a person needs to know how or when to do it with less risk."),
    LONG_STEPS(
            "'%s' takes %s minutes and has %s steps",
            "split it into steps of at most 30 minutes each",
            "Half an hour is what a tired person can give at a time. What takes longer is split into steps."),
    TOO_MANY_ESSENTIALS(
            Force.ADVISES,
            "'%s' is check number %s with weight very-high for '%s'",
            "keep very-high for what guides agree is essential",
            "If everything is essential, nothing is. About a dozen checks for each threat should carry the most."),
    URGENT_WITHOUT_HELP(
            Force.ADVISES,
            "'%s' can tell of danger, and names no help",
            "add  help:  with places where a person finds people",
            "An answer that means danger now leads to people first, before any further question."),
    NO_GUIDE(
            "'%s' has no guide, so its action says what but not how",
            "add  guides: [ … ]  — 'kempt guide' lists them",
            "An action in one sentence cannot show every screen. A guide that others keep up to date can."),
    NO_LIVING_GUIDE(
            "no guide of '%s' is known to work",
            "add one whose status is alive, linked, moved or stored — 'kempt guide' lists them",
            "A guide that is closed, archived or unknown may be gone when someone needs it. It never stands alone."),
    OLD_GUIDE(
            "no guide of '%s' was seen in the last year",
            "add one that was, or look whether these still work and write the day down as 'checked-on'",
            "Addresses die. A guide that nobody saw for a year never stands alone beside an action."),
    OLD_HELP(
            Force.ADVISES,
            "'%s' was not seen in the last year",
            "open it, and write the day down as 'checked-on'",
            "Places that help move and close. An address that fails in an emergency does harm."),
    NO_REVIEW(
            "no day of review",
            "add  reviewed:  with the day on which a person went through the file",
            "Advice ages. The day of the last review tells a reader how far to trust it."),
    OLD_REVIEW(
            "the last review is more than a year ago",
            "go through the file, correct what has changed, and write down the day",
            "Menus, laws and services change. A checklist is gone through at least once a year."),
    FUTURE_DATE(
            "'%s' is in the future",
            "write the day it happened; no date is invented",
            "A date says when a person looked. It cannot be later than today."),
    NEVER_DONE(
            "no answer to '%s' means done",
            "give one choice the meaning done",
            "Whoever does what is asked should see it. A check that can never be done cannot end."),
    DEAD_END(
            "no answer to '%s' makes any difference",
            "let it raise, lower or give something, refer to it in a condition, or leave it out",
            "Each question costs strength. One whose answer moves nothing, opens nothing and advises nothing is not asked."),
    UNREACHABLE_ITEM(
            "no answers lead to '%s': %s",
            "change one of the conditions",
            "The conditions of an item, of its section, and of the items they refer to must be able to hold together."),
    UNREACHABLE_RESPONSE(
            "no answers lead to '%s': %s",
            "lower 'when', respond to another threat, or let an answer raise it",
            "A response appears when one of its threats is urgent or reaches its level. If no answer can bring that about,"
                    + " nobody will see it."),
    FEW_MOVERS(
            Force.ADVISES,
            "%s of the questions move the threat '%s'",
            "three or more make it depend on more than one answer",
            "A level that hangs on one or two answers says little about a person's situation."),
    NOTHING_GUARDS(
            Force.ADVISES,
            "no check guards against '%s'",
            "add a check, or leave the threat out",
            "A threat that is named without anything to do about it only frightens."),
    NOTHING_RESPONDS(
            Force.ADVISES,
            "no response is there for '%s'",
            "add a response for when it happens",
            "When a threat comes true, a person needs to know what to do first.");

    private final Force force;
    private final String message;
    private final String advice;
    private final String explanation;

    LintRule(String message, String advice, String explanation) {
        this(Force.STOPS_OURS, message, advice, explanation);
    }

    LintRule(Force force, String message, String advice, String explanation) {
        this.force = force;
        this.message = message;
        this.advice = advice;
        this.explanation = explanation;
    }

    @Override
    public Force force() {
        return force;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String advice() {
        return advice;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
