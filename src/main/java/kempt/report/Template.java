package kempt.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kempt.checklist.ItemId;
import org.apache.commons.text.StringSubstitutor;

/**
 * A piece of a sheet as it lies in {@code en/}: paragraphs, headings ({@code ##}), bullets ({@code -}) and numbered
 * lines ({@code 1.}), apart by empty lines. The first line may name the items that it is about.
 *
 * <p>Its shape is read before anything is filled in, and what is filled in is never read again: no value can add a
 * block, a list entry or another variable.
 */
final class Template {
    private static final String ITEMS = "items:";

    /** The variables that hold what a person said, which may run the other way than the page. */
    private static final Pattern OWN_WORDS = Pattern.compile("\\$\\{(?:told|note)}");

    private final List<ItemId> items;
    private final List<String> pieces;

    private Template(List<ItemId> items, List<String> pieces) {
        this.items = List.copyOf(items);
        this.pieces = List.copyOf(pieces);
    }

    /** The template with this name, such as {@code friend/opening}. */
    static Template named(String name) {
        try (InputStream in = Template.class.getResourceAsStream("en/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no template " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Template parse(String text) {
        String body = text.strip();
        List<ItemId> items = new ArrayList<>();
        if (body.startsWith(ITEMS)) {
            int end = body.indexOf("\n\n");
            Arrays.stream(body.substring(ITEMS.length(), end).strip().split("\\s+"))
                    .map(ItemId::new)
                    .forEach(items::add);
            body = body.substring(end).strip();
        }
        return new Template(items, List.of(body.split("\n\n+")));
    }

    /** What it is about; empty if it fits everyone. */
    List<ItemId> items() {
        return items;
    }

    List<Block> blocks() {
        return blocks(Map.of());
    }

    /** With its variables filled in. One that has no value is a mistake of ours, and refused. */
    List<Block> blocks(Map<String, String> values) {
        return pieces.stream().map(p -> block(p, values)).toList();
    }

    /** The text of a template that is one paragraph. */
    String line(Map<String, String> values) {
        return fill(joined(pieces.get(0)), values);
    }

    private static Block block(String piece, Map<String, String> values) {
        if (piece.startsWith("## ")) {
            return Block.heading(2, fill(piece.substring(3), values));
        }
        boolean numbered = piece.startsWith("1. ");
        if (numbered || piece.startsWith("- ")) {
            return new Block.Entries(
                    numbered,
                    Arrays.stream(piece.split("\n(?=- |[0-9]+\\. )"))
                            .map(e -> e.substring(e.indexOf(' ') + 1))
                            .map(e -> List.of(Block.say(fill(joined(e), values))))
                            .toList());
        }
        return new Block.Paragraph(content(joined(piece), values));
    }

    private static List<Inline> content(String text, Map<String, String> values) {
        List<Inline> content = new ArrayList<>();
        Matcher own = OWN_WORDS.matcher(text);
        int at = 0;
        while (own.find()) {
            content.add(new Inline.Text(fill(text.substring(at, own.start()), values)));
            content.add(new Inline.Told(fill(own.group(), values)));
            at = own.end();
        }
        content.add(new Inline.Text(fill(text.substring(at), values)));
        return content;
    }

    /** Lines are broken for whoever edits the file; the page breaks them anew. */
    private static String joined(String lines) {
        return lines.replaceAll("\\s*\n\\s*", " ");
    }

    private static String fill(String text, Map<String, String> values) {
        return new StringSubstitutor(values)
                .setEnableUndefinedVariableException(true)
                .setDisableSubstitutionInValues(true)
                .replace(text);
    }
}
