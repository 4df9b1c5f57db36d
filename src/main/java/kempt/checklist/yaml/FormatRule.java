package kempt.checklist.yaml;

import kempt.yaml.Rule;

/** What a checklist must keep to so that it can be used at all: its keys, words, ids and references. */
public enum FormatRule implements Rule {
    EXPECTED_TEXT(
            "'%s' needs text, and this is a list or a table",
            "if it is one sentence with a colon in it, put it in quotes",
            "The value of this key is a word or a sentence. A sentence with a colon and a space in it needs quotes, or"
                    + " YAML takes it for a table."),
    EXPECTED_LIST(
            "'%s' needs a list",
            "write it in brackets, [a, b], or one entry a line with '- ' before each",
            "The value of this key is a list, even if it has one entry only."),
    EXPECTED_TABLE(
            "'%s' needs keys and values below it",
            "",
            "The value of this key is a table: a key and a value on each line below it, or {key: value} in braces."),
    EMPTY_VALUE("'%s' has no value", "fill it in, or leave the line out", "A key without a value says nothing."),
    MISSING_KEY(
            "%s needs '%s'",
            "",
            "checklists/TEMPLATE.yml shows every key, and says which are needed and what the others mean when left out."),
    UNKNOWN_KEY(
            "unknown key '%s'",
            "",
            "kempt reads no key that it does not know, so that a misspelt one is not silently left out."
                    + " checklists/TEMPLATE.yml shows every key."),
    KEY_NOT_HERE(
            "'%s' has no meaning for %s",
            "",
            "Some keys belong to checks, some to questions about risk, some to responses. checklists/TEMPLATE.yml shows"
                    + " which belong where."),
    TEXT_TOO_LONG(
            "'%s' is longer than %s characters",
            "shorten it, or move details into steps",
            "Every text must fit on a screen of 40 columns beside others. The limit also stops a broken file."),
    BAD_ID(
            "'%s' is not an id",
            "use 1 to 64 of a-z, 0-9 and the hyphen",
            "Ids name items in answers files, in conditions and in what is kept. They are short, in lower case, and made"
                    + " of letters that every keyboard has, so that no two of them look alike."),
    RESERVED_ID(
            "the id '%s' is reserved",
            "choose another word; this answer is always offered, and never written",
            "'Not sure', 'does not apply' and 'rather not say' are offered with every question. Their ids cannot name"
                    + " choices or items."),
    DUPLICATE_ID(
            "the id '%s' is already used at %s",
            "choose another id",
            "An id stands for one thing for ever, over all files, also for what it was called before ('was')."),
    UNKNOWN_WORD(
            "'%s' is not a word that '%s' knows",
            "", "Some keys take one of a few words only. checklists/TEMPLATE.yml lists them."),
    UNKNOWN_THREAT(
            "unknown threat '%s'",
            "",
            "Threats are listed in threats.yml. A file of your own can use those that kempt ships. 'kempt checklist list --format json' has them all."),
    UNKNOWN_DOMAIN(
            "unknown domain '%s'",
            "", "Domains are listed in domains.yml. A file of your own can use those that kempt ships."),
    UNKNOWN_GUIDE(
            "unknown guide '%s'",
            "'kempt guide' lists them",
            "Guides are listed in guides.yml. A file of your own can use those that kempt ships: 'kempt guide' lists them."),
    UNKNOWN_HELP("unknown help '%s'", "", "Places to find people are listed in help.yml."),
    UNKNOWN_ITEM(
            "unknown item '%s'",
            "", "There is no item of that id, in this file or in the others that were read with it."),
    UNKNOWN_CHOICE(
            "'%s' has no choice '%s'",
            "", "The choices of an item are the keys below its 'choices', or yes, partly and no."),
    UNKNOWN_CHECKLIST("unknown checklist '%s'", "", "There is no checklist of that id among the files that were read."),
    BAD_DURATION(
            "'%s' is not a length of time",
            "write a number and a word, such as '15 minutes' or '6 months'",
            "'takes' is in minutes or hours. 'ages' and 'every' are in days, weeks, months or years."),
    BAD_DATE(
            "'%s' is not a date",
            "write year, month and day, such as 2026-11-23", "Dates are written as in ISO 8601: 2026-11-23."),
    BAD_MONTH(
            "'%s' is not a month",
            "write year and month, such as 2026-11", "Months are written as in ISO 8601: 2026-11."),
    BAD_NUMBER(
            "'%s' is not a whole number from %s to %s",
            "", "This key takes a whole number, in digits, within the limits shown."),
    BAD_COUNTRY(
            "'%s' is not a country code",
            "use two lower-case letters of ISO 3166, such as us, or gb for the United Kingdom",
            "Country codes are the two letters of ISO 3166-1, in lower case."),
    BAD_LANGUAGE(
            "'%s' is not a language code",
            "use the letters of BCP 47, such as en or pt-br", "Languages are written as in BCP 47, in lower case."),
    BAD_ADDRESS(
            "'%s' is not a web address",
            "write it in full, beginning with https://",
            "Guides and help are addresses on the web. Nothing else can be linked."),
    IN_LIST_TWICE("'%s' is in this list twice", "remove one of them", "The second mention has no effect."),
    TOO_MANY(
            "more than %s %s",
            "split it",
            "The limit keeps a broken or hostile file from holding up kempt; no person would answer so many."),
    TOO_FEW_CHOICES("a question with choices needs at least two", "", "With one choice there is nothing to choose."),
    CHOICES_NOT_ASKED(
            "a question of type '%s' has no choices",
            "leave out 'choices', or use type one or several", "Text, numbers and dates are typed, not chosen."),
    MISSING_NONE(
            "a question of type several needs the choice 'none'",
            "add  none: None of these",
            "Whoever may choose several must be able to say that none fits. 'none' excludes the others."),
    MEANS_NOT_HERE(
            "'means' fits questions of type one only",
            "",
            "What several answers together mean for protection cannot be said by one word each, and of typed text"
                    + " nothing can be said at all."),
    MEANS_MISSING(
            "'means' says nothing about '%s'",
            "give it one of done, partly, open", "Each choice of a check needs its meaning: done, partly or open."),
    DOMAIN_MISSING(
            "neither the file nor the item says which domain it belongs to",
            "add  domain:  at the top of the file",
            "Each item belongs to one domain, so that its answers can be counted there."),
    CONDITION_ON_TEXT(
            "'%s' is answered in free text, so no condition can look at it",
            "", "Conditions look at choices. What a person types is not judged."),
    CONDITION_ON_LATER(
            "'%s' is asked after this item",
            "move one of them, so that what decides comes first",
            "A condition can look only at what was asked before: items further up in the same file, or in a risk"
                    + " checklist that comes earlier."),
    CONDITION_ELSEWHERE(
            "'%s' is in the checklist '%s', which may not be asked before this one",
            "ask it in a risk checklist, or again in this file under another id",
            "A condition can look at earlier items of its own file and at risk items. The other checklists are asked in"
                    + " an order that depends on the person."),
    NOT_ASKED("'%s' is not a question", "", "Responses are not asked, so nothing can depend on an answer to them."),
    NOT_AN_ACTION(
            "'%s' has nothing to do, so nothing can come after it", "", "Only checks and responses say what to do."),
    AFTER_CIRCLE(
            "'%s' comes after itself, by way of %s",
            "remove one 'after' of the circle",
            "If each of several items must come after another of them, none of them can ever be first."),
    WRONG_KIND_OF_FILE(
            "this file is neither a checklist nor one of the lists that go with them",
            "begin with  checklist: an-id-of-your-own",
            "A checklist begins with the key 'checklist'. 'kempt checklist new' writes a start."),
    NEEDED_FILE(
            "the folder has no '%s'",
            "",
            "A folder of checklists of its own needs threats.yml, domains.yml and scoring.yml beside the checklists.");

    private final String message;
    private final String advice;
    private final String explanation;

    FormatRule(String message, String advice, String explanation) {
        this.message = message;
        this.advice = advice;
        this.explanation = explanation;
    }

    @Override
    public Force force() {
        return Force.STOPS;
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
