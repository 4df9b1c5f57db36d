package kempt.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kempt.checklist.Advised;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Choice;
import kempt.checklist.Item;
import kempt.checklist.Question;

/** What can carry a recommendation, and all that a person can read of it, in small letters. */
final class Carriers {
    /** A word that stands in more than a quarter of all items shows nothing about one of them. */
    private static final int COMMON = 4;

    private final Map<String, String> texts = new HashMap<>();
    private final List<String> items;
    private final Map<String, String> acts;

    Carriers(Catalogue catalogue) {
        acts = catalogue
                .items(Advised.class)
                .collect(Collectors.toMap(item -> item.id().value(), item -> text(toDo(item))));
        catalogue.items().forEach(item -> texts.put(item.id().value(), text(readable(item))));
        items = List.copyOf(texts.values());
        catalogue.rules().gates().forEach(g -> texts.put("gate:" + g.id(), text(Stream.of(g.because()))));
        catalogue.rules().orders().forEach(o -> texts.put("order:" + o.id(), text(Stream.of(o.because()))));
        catalogue
                .threats()
                .forEach(t -> texts.put("threat:" + t.id(), text(Stream.of(t.title(), t.about(), t.impactBecause()))));
        catalogue
                .guides()
                .forEach(g -> texts.put(
                        "guide:" + g.id(),
                        text(Stream.of(g.title(), g.audience(), g.warning().orElse("")))));
        catalogue
                .help()
                .forEach(h -> texts.put(
                        "help:" + h.id(),
                        text(Stream.of(h.title(), h.about(), h.warning().orElse("")))));
    }

    boolean has(String carrier) {
        return texts.containsKey(carrier);
    }

    boolean says(List<String> carriers, String words) {
        return carriers.stream()
                .anyMatch(c -> Optional.ofNullable(texts.get(c)).orElse("").contains(text(words)));
    }

    boolean isCommon(String words) {
        return items.stream().filter(item -> item.contains(text(words))).count() * COMMON > items.size();
    }

    /** The items that tell a person to do this. */
    List<String> telling(String words) {
        return acts.entrySet().stream()
                .filter(act -> act.getValue().contains(text(words)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Stream<String> readable(Item item) {
        Stream<String> asked = item instanceof Asked a ? question(a.question()) : Stream.empty();
        Stream<String> advised = item instanceof Advised a
                ? Stream.of(toDo(a), a.because().stream(), a.advice().caution().stream(), a.advice().quietly().stream())
                        .flatMap(s -> s)
                : Stream.empty();
        return Stream.concat(asked, advised);
    }

    private static Stream<String> question(Question question) {
        return Stream.of(
                        Stream.of(question.ask()),
                        question.because().stream(),
                        question.label().stream(),
                        question.choices().stream().map(Choice::text))
                .flatMap(s -> s);
    }

    private static Stream<String> toDo(Advised item) {
        return Stream.concat(Stream.of(item.advice().act()), item.advice().steps().stream());
    }

    private static String text(Stream<String> parts) {
        return text(parts.collect(Collectors.joining(" · ")));
    }

    private static String text(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
