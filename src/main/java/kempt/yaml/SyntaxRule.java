package kempt.yaml;

/** What can be wrong with a file before anyone asks what it is about: its bytes, and the grammar of YAML. */
public enum SyntaxRule implements Rule {
    NO_SUCH_FILE(
            "no such file",
            "is the name right? it is taken from the folder you are in",
            "There is no file of that name. Names are taken from the folder you are in."),
    NOT_A_FILE(
            "not an ordinary file",
            "",
            "kempt reads ordinary files only. A folder, a device or a pipe is not opened, since reading one may never end."),
    CANNOT_READ(
            "the system does not let kempt read this file", "", "Look at who may read the file, and at its folder."),
    TOO_LARGE(
            "the file is larger than %s",
            "split it into several files",
            "A checklist of ordinary length takes some 30 kB. The limit keeps a broken or hostile file from holding up kempt."),
    NOT_UTF_8(
            "these bytes are not UTF-8 text",
            "save the file as UTF-8: most editors offer it under 'save as' or 'encoding'",
            "Text is stored as bytes, and UTF-8 is the one way that kempt reads. Other encodings, such as UTF-16 or"
                    + " Windows-1252, would turn letters into other letters."),
    HIDDEN_CHARACTER(
            "the character %s is not allowed here",
            "delete it; it may be invisible in your editor, so delete and retype what is around it",
            "Control characters can move the cursor or change colours on a screen, and some invisible characters make"
                    + " text read in another order than it is written. Neither is of use in a checklist. Line separators"
                    + " other than the ordinary ones would shift every line number."),
    TAB(
            "a tab",
            "use spaces: two for each step inwards",
            "YAML shows what belongs to what by spaces at the start of a line, and does not accept tabs there. Most"
                    + " editors can be told to write spaces when you press the tab key."),
    EMPTY_FILE("nothing in this file", "", "The file is empty, or has only comments."),
    COLON_IN_TEXT(
            "a colon inside the sentence confuses YAML",
            "",
            "A colon followed by a space separates a key from its value. In a sentence it needs quotes around the whole"
                    + " sentence:  ask: \"Think: is your laptop encrypted?\""),
    HASH_IN_TEXT(
            Force.ADVISES,
            "from the # on, this is a comment and not part of the sentence",
            "put the sentence in quotes, or a space after the # if it is meant as a comment",
            "A space followed by # starts a comment, and what follows is not read. In a sentence it needs quotes around"
                    + " the whole sentence."),
    UNCLOSED_QUOTE(
            "the quote that opens here is not closed",
            "add the closing quote at the end of the sentence",
            "A value that begins with a quote ends at the next quote of the same kind, even if that is many lines below."),
    TEXT_AFTER_QUOTE(
            "there is text after the closing quote or bracket",
            "put the whole sentence in double quotes, and write \\\" for a quote inside it",
            "If a value begins with a quote, it ends at the next quote of the same kind. An apostrophe inside single"
                    + " quotes ends them too:  'it's'. Use double quotes around it:  \"it's\"."),
    WRONG_INDENTATION(
            "this line does not stand under the lines it belongs to",
            "move it so that it starts in the same column as its neighbours",
            "What belongs together starts in the same column. Two spaces further in mean: part of the line above."),
    MISSING_COLON(
            "a key needs a colon and a space after it",
            "",
            "Each line of a checklist is  key: value,  or  - value  in a list. A long sentence may go on in the next"
                    + " line if that line is indented further than its key."),
    UNCLOSED_BRACKET(
            "the bracket that opens here is not closed",
            "",
            "A list may be written as  [a, b]  and a short table as  {yes: done, no: open}.  Both need the closing"
                    + " bracket, and commas between their parts."),
    MISSING_COMMA(
            "a comma or the closing bracket is missing before this",
            "",
            "Parts between brackets are separated by commas."),
    STRAY_SIGN(
            "YAML does not expect '%s' here",
            "if it is part of a sentence, put the whole sentence in quotes",
            "Brackets, braces and commas have a meaning of their own at the start of a value. A sentence that begins with"
                    + " one needs quotes."),
    SIGN_AT_START(
            "a value cannot begin with '%s'",
            "put the whole value in quotes",
            "YAML keeps the signs @ ` and % for itself at the start of a value. A sentence that begins with one needs quotes."),
    LIST_BESIDE_KEY(
            "a list cannot begin on the line of its key",
            "put each '- ' on a line of its own below the key, two spaces further in",
            "A list stands below its key, one line for each entry, or on the same line in brackets:  [a, b]."),
    BLOCK_TEXT(
            "the text must begin on the line below this sign",
            "",
            "After | or > the text begins on the next line, two spaces further in than its key."),
    BAD_ESCAPE(
            "after a backslash in double quotes YAML expects a letter it knows",
            "write \\\\ for a backslash, or use single quotes",
            "In double quotes a backslash begins a special sign, such as \\n for a new line. In single quotes it is an"
                    + " ordinary letter."),
    ANCHOR(
            "'&' at the start names a part for reuse, and kempt does not allow that",
            "write the value out; if it is a sentence, put it in quotes",
            "Files are read top to bottom and nothing refers elsewhere, so that each item can be read by itself, and so"
                    + " that a small file cannot unfold into an endless one."),
    ALIAS(
            "'*' at the start repeats another part, and kempt does not allow that",
            "write the value out; if it is a sentence, put it in quotes",
            "Files are read top to bottom and nothing refers elsewhere, so that each item can be read by itself, and so"
                    + " that a small file cannot unfold into an endless one."),
    TAG(
            "'!' at the start names a type, and kempt does not allow that",
            "leave it out; if it is a sentence, put it in quotes",
            "Everything in a file is text, lists and tables. A type would ask the reading program to make something else"
                    + " of it, and kempt never does."),
    MERGE_KEY(
            "'<<' copies keys from another part, and kempt does not allow that",
            "write the keys out",
            "Files are read top to bottom and nothing refers elsewhere, so that each item can be read by itself."),
    DUPLICATE_KEY(
            "the key '%s' is here twice; the first is on line %s",
            "keep one of them", "A key may appear once in its place. Of two, YAML programs keep either one, silently."),
    KEY_NOT_TEXT("a key must be a word", "", "Lists and tables cannot be keys, and a key cannot be empty."),
    SECOND_DOCUMENT(
            "a second document begins here",
            "use one file for each checklist",
            "A line of three hyphens or three dots ends a YAML document. kempt reads one document in a file."),
    DIRECTIVE(
            "a line that begins with % is an instruction to the parser, and kempt does not allow that",
            "leave it out", "Files are read as YAML 1.2, with nothing to configure."),
    TOO_DEEP(
            "nested more than %s levels deep",
            "", "No checklist needs that many levels. The limit keeps a broken or hostile file from holding up kempt."),
    NOT_YAML(
            "YAML does not expect this here",
            "look at the line above as well: a quote, a bracket or a colon may be missing there",
            "kempt has no better words for this one. Compare with checklists/TEMPLATE.yml, or start from 'kempt checklist new'.");

    private final Force force;
    private final String message;
    private final String advice;
    private final String explanation;

    SyntaxRule(String message, String advice, String explanation) {
        this(Force.STOPS, message, advice, explanation);
    }

    SyntaxRule(Force force, String message, String advice, String explanation) {
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
