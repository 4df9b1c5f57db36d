package kempt.checklist.yaml;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kempt.text.ReadingGrade;
import kempt.yaml.Document;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Looks at words: those that hurt, promise or shout, and sentences that are too long. */
final class WordingLint {
    private static final int LONGEST_SENTENCE = 25;
    private static final int MOST_SENTENCES = 2;
    private static final int FEWEST_WORDS = 30;
    private static final int AIM = 8;

    private static final Pattern BANNED =
            words("why did you|why didn['’]t you|you should have|failed|weak|careless|victims?"
                    + "|just|simply|obviously|scores?|grades?");
    private static final Pattern PROMISE =
            words("you are safe|is secure|are secure|completely safe|fully safe|tamper-proof"
                    + "|court-certified|court-ready|admissible|legally valid|forensic-grade|guaranteed|military-grade|anonymous"
                    + "|untraceable|unhackable|secure delete|securely delete");
    private static final Pattern LOADED =
            words("abused|abusers?|stalkers?|harassers?|perpetrators?|trolls?|offenders?");
    private static final Pattern GENDERED = words("he|she|him|his|her|hers|husband|wife|boyfriend|girlfriend");
    private static final Pattern EXCLAMATION = Pattern.compile("!");
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\d'‘\"“@./-])\\p{Lu}{2,}(?![\\p{L}\\d'’\"”.@/-]\\p{L})\\b");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");

    /** Short names that people know in this form. */
    private static final Set<String> SHORT_NAMES = Set.of(
            "AI", "ATM", "CCTV", "CV", "DNA", "DNS", "EU", "FAQ", "FTC", "GPS", "HR", "HTML", "HTTPS", "ID", "IP",
            "NCII", "NGO", "NHS", "OK", "PC", "PDF", "PIN", "PUK", "QR", "RSS", "SD", "SIM", "SMS", "TV", "UK", "URL",
            "US", "USB", "VPN", "WPA");

    private final Document document;
    private final Problems problems;

    WordingLint(Document document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check() {
        for (Prose prose : Prose.of(document)) {
            if (problems.isFull() || prose.text().text().length() > Fields.LONGEST) {
                continue;
            }
            find(prose, BANNED, LintRule.BANNED_WORD);
            find(prose, PROMISE, LintRule.PROMISE);
            find(prose, EXCLAMATION, LintRule.EXCLAMATION_MARK);
            capitals(prose);
            sentences(prose);
            if (prose.question()) {
                find(prose, LOADED, LintRule.LOADED_WORD);
                find(prose, GENDERED, LintRule.GENDERED_WORD);
                questionMarks(prose);
            }
        }
    }

    /** Notes an item whose texts together are hard to read. Choices are too short to be counted. */
    void checkGrade(Outline item) {
        List<String> texts = Prose.of(item.node()).stream()
                .filter(p -> !p.key().equals("choices"))
                .map(p -> p.text().text())
                .toList();
        long words = texts.stream().mapToLong(WordingLint::count).sum();
        double grade = ReadingGrade.of(texts);
        if (words >= FEWEST_WORDS && grade > AIM) {
            String year = String.valueOf((int) Math.ceil(grade));
            problems.report(Places.id(item), LintRule.READING_GRADE, item.id(), year);
        }
    }

    private void find(Prose prose, Pattern pattern, LintRule rule) {
        pattern.matcher(prose.text().text()).results().forEach(match -> report(prose.text(), match, rule));
    }

    private void report(Node.Scalar text, MatchResult match, LintRule rule) {
        problems.report(document.text().find(text.mark(), match.group()), rule, match.group());
    }

    private void capitals(Prose prose) {
        CAPITALS.matcher(prose.text().text())
                .results()
                .filter(match -> !SHORT_NAMES.contains(match.group()))
                .forEach(match -> report(prose.text(), match, LintRule.CAPITALS));
    }

    private void sentences(Prose prose) {
        List<String> sentences = Stream.of(
                        SENTENCE_END.split(prose.text().text().strip()))
                .filter(s -> !s.isBlank())
                .toList();
        if (prose.question() && sentences.size() > MOST_SENTENCES) {
            problems.report(prose.text().mark(), LintRule.LONG_QUESTION, String.valueOf(sentences.size()));
        }
        for (String sentence : sentences) {
            long words = count(sentence);
            if (words > LONGEST_SENTENCE) {
                Matcher first = WORD.matcher(sentence);
                String start = first.find() ? first.group() : sentence;
                problems.report(document.text().find(prose.text().mark(), start), LintRule.LONG_SENTENCE, words);
            }
        }
    }

    private static long count(String text) {
        return WORD.matcher(text).results().count();
    }

    private void questionMarks(Prose prose) {
        if (prose.text().text().chars().filter(c -> c == '?').count() > 1) {
            problems.report(prose.text().mark(), LintRule.TWO_QUESTIONS);
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}-])(" + alternatives + ")(?![\\p{L}]|-\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
