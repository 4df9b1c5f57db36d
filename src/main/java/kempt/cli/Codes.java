package kempt.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kempt.answer.yaml.AnswerRule;
import kempt.checklist.yaml.FormatRule;
import kempt.checklist.yaml.LintRule;
import kempt.report.Block;
import kempt.report.Page;
import kempt.yaml.Rule;
import kempt.yaml.SyntaxRule;

/** The words in brackets under a message about a file, and what they mean. */
final class Codes {
    private Codes() {}

    private static Stream<Rule> all() {
        return Stream.of(SyntaxRule.values(), FormatRule.values(), LintRule.values(), AnswerRule.values())
                .flatMap(Arrays::stream);
    }

    static List<String> words() {
        return all().map(Rule::code).toList();
    }

    /** What a code means; empty if it is none. */
    static Optional<Page> page(String code) {
        return all().filter(r -> r.code().equals(code)).findFirst().map(Codes::page);
    }

    private static Page page(Rule rule) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.labelled("It says", rule.message().replace("%s", "…")));
        blocks.add(Block.say(rule.explanation()));
        if (!rule.advice().isEmpty()) {
            blocks.add(Block.labelled("What to try", rule.advice()));
        }
        blocks.add(Block.say(
                switch (rule.force()) {
                    case STOPS -> "This is an error: the file cannot be used until it is put right.";
                    case STOPS_OURS -> "In a file of your own this is a warning. In what kempt ships it is an error.";
                    case ADVISES -> "This is a warning.";
                }));
        return new Page(rule.code(), blocks);
    }
}
