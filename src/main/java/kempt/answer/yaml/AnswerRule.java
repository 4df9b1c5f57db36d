package kempt.answer.yaml;

import kempt.yaml.Rule;

/** What can be wrong with an answers file. */
public enum AnswerRule implements Rule {
    WRONG_FORMAT(
            "this is not an answers file that this kempt knows",
            "begin with  format: kempt-answers/1",
            "An answers file begins with the line  format: kempt-answers/1.  Below 'answers:' stand ids of items, each"
                    + " with its answer; below 'notes:' ids with a note."),
    NOT_IN_ANSWERS(
            "unknown key '%s'",
            "",
            "An answers file has the keys format, answers and notes. An answer with a date is written"
                    + "  {answer: yes, on: 2026-05-02, edition: 1}."),
    UNKNOWN_QUESTION(
            "there is no question '%s'",
            "",
            "Answers are found by the ids of items. 'kempt checklist show CHECKLIST' lists those of a checklist. A"
                    + " former id of a renamed item is understood as well."),
    NO_QUESTION(
            "'%s' is a response: it is not asked", "leave it out", "Responses say what to do. They take no answer."),
    UNKNOWN_ANSWER(
            "'%s' does not offer '%s'",
            "",
            "An answer is the id of a choice, not its wording. not-sure, does-not-apply and rather-not-say fit every question."),
    ONE_ANSWER_ONLY("'%s' takes one answer", "keep one of them", "Only questions of type 'several' take a list."),
    NOT_AN_ANSWER(
            "'%s' cannot be answered like this",
            "", "An answer is a word, a list of words, or a table with 'answer' or 'text'."),
    TEXT_NOT_WRAPPED(
            "free text must be wrapped, so that it is not taken for a word such as not-sure",
            "",
            "Free text is written  {text: \"…\"}.  Without it, nobody could tell someone's words from a stock answer."),
    NONE_AND_OTHERS(
            "'none' excludes all others",
            "keep either 'none' or the others",
            "Whoever chose 'none' chose nothing else."),
    ANSWER_TWICE(
            "'%s' is answered twice, here under another id",
            "keep one of them", "The item was renamed, and both its ids are in the file."),
    BAD_COUNT("'%s' takes a whole number, in digits", "", "This question asks for a number."),
    BAD_DAY("'%s' takes a date such as 2026-11-23", "", "Dates are written as in ISO 8601: year, month, day."),
    BAD_EDITION(
            "an edition is a whole number from 1",
            "",
            "The edition is that of the checklist to which the answer was given."),
    NOTE_NOT_TEXT("a note is text", "", "Below 'notes:' each line is the id of an item and a note.");

    private final String message;
    private final String advice;
    private final String explanation;

    AnswerRule(String message, String advice, String explanation) {
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
