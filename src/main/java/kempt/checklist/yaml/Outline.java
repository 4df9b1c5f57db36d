package kempt.checklist.yaml;

import java.util.List;
import java.util.Optional;
import kempt.checklist.Kind;
import kempt.checklist.QuestionType;
import kempt.yaml.Document;
import kempt.yaml.Node;

/**
 * What others may need to know of an item before it is read: enough to check what refers to it.
 *
 * @param checklist the id of its file, as written
 * @param position within its file, from 0
 * @param asked whether it is a question
 * @param advised whether it says what to do
 * @param choices what can be chosen; empty if it is answered in free text or not asked
 */
record Outline(
        String id,
        String checklist,
        Kind kind,
        int position,
        boolean asked,
        boolean advised,
        Optional<QuestionType> type,
        List<String> choices,
        Document document,
        Node.Mapping node) {
    static final List<String> STOCK = List.of("not-sure", "does-not-apply", "rather-not-say");

    static Outline of(Document document, String checklist, Kind kind, int position, Node.Mapping item) {
        boolean advised = kind == Kind.RESPONSE || (kind == Kind.HYGIENE && isCheck(item));
        Optional<QuestionType> type = kind == Kind.RESPONSE
                ? Optional.empty()
                : scalar(item, "type").map(Words.TYPE::find).orElse(Optional.of(QuestionType.ONE));
        List<String> choices = type.filter(QuestionType::picks).isPresent() ? choices(item, advised) : List.of();
        return new Outline(
                scalar(item, "id").orElse(""),
                checklist,
                kind,
                position,
                kind != Kind.RESPONSE,
                advised,
                type,
                choices,
                document,
                item);
    }

    /** A hygiene item with anything to protect, judge or do is a check; without, it is a question about the person. */
    static boolean isCheck(Node.Mapping item) {
        return List.of("do", "guards", "means", "steps", "takes", "guides").stream()
                .anyMatch(key -> item.get(key).isPresent());
    }

    private static List<String> choices(Node.Mapping item, boolean check) {
        if (item.get("choices").orElse(null) instanceof Node.Mapping table) {
            return table.entries().stream().map(Node.Entry::key).toList();
        }
        return check ? List.of("yes", "partly", "no") : List.of("yes", "no");
    }

    private static Optional<String> scalar(Node.Mapping item, String key) {
        return item.get(key)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .map(Node.Scalar::text);
    }
}
