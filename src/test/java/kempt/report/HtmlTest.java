package kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private static final Pattern TARGET =
            Pattern.compile("\\s(?:href|src|srcset|action|data|xlink:href)\\s*=\\s*\"([^\"]*)");

    /** What someone may type, or write into a checklist, to become more than text (safety.md, RP-03). */
    static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "javascript:alert(1)",
                "</title><script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "</svg><script>alert(1)</script>",
                "<svg onload=alert(1)>",
                "<!-- <![CDATA[ ]]> -->",
                "&lt;b&gt; &#60;b&#62; &amp;amp; &quot",
                "{{7*7}} ${secret} `x`",
                "https://example.org/typed",
                "<meta http-equiv=refresh content=0;url=https://example.org>");
    }

    /** A page with the text in every place that takes one. */
    static Page everywhere(String text, String url) {
        return new Page(
                text,
                Stream.of(
                                Stream.of(
                                        Block.heading(2, text),
                                        Block.heading(2, text),
                                        Block.heading(3, text),
                                        Block.say(text),
                                        Block.labelled(text, text),
                                        new Block.Paragraph(List.of(new Inline.Strong(text), new Inline.Told(text))),
                                        new Block.Paragraph(List.of(new Inline.Link(text, url))),
                                        Block.bullets(List.of(text)),
                                        new Block.Entries(true, List.of(List.of(Block.say(text), Block.say(text)))),
                                        new Block.Folded(text, text, List.of(Block.say(text))),
                                        new Block.Table(List.of(text, text), List.of(List.of(text, text)))),
                                Pages.trend(text).blocks().stream())
                        .flatMap(b -> b)
                        .toList());
    }

    private static String html(Page page) {
        return new Html(Locale.ENGLISH).write(page);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_text_is_shown_as_it_is_and_changes_nothing_else(String text) {
        String calm = html(everywhere("calm", "https://example.org/"));
        String page = html(everywhere(text, "https://example.org/"));
        assertThat(page.replace(Markup.escape(text), "calm")).isEqualTo(calm);
        assertThat(Markup.escape(text)).doesNotContain("<", ">", "\"", "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "http://example.org",
                " https://x",
                "//x"
            })
    void only_an_address_that_is_fetched_encrypted_becomes_a_link(String url) {
        assertThat(html(everywhere("calm", url)))
                .contains("<span class=\"address\">" + url + "</span>")
                .doesNotContain("href=\"" + url);
    }

    @Test
    void controls_and_reordering_marks_are_shown_not_obeyed() {
        assertThat(html(everywhere("a\u0000b\u202ec\ud800\u001b[2J", "https://example.org/")))
                .contains("a^@b&lt;U+202E&gt;c&lt;U+D800&gt;^[[2J")
                .doesNotContain("\u0000", "\u202e", "\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doxxed-streamer", "quiet-routine"})
    void nothing_outside_the_page_is_used_and_every_link_is_plain(String sample) {
        String page = html(Pages.shipped(sample));
        Matcher target = TARGET.matcher(page);
        while (target.find()) {
            assertThat(target.group(1)).matches("https://.*|#part-[0-9]+");
        }
        assertThat(page)
                .contains("<a href=\"https://")
                .doesNotContainPattern("<a href=\"https[^>]*(?<!rel=\"noreferrer noopener\")>")
                .doesNotContainPattern(
                        "(?i)url\\(|@import|@font-face|<(script|link|base|iframe|object|embed|form|img|image|use)\\b")
                .doesNotContainPattern("(?i)<[^>]*\\s(on[a-z]+|style|target|ping)\\s*=");
    }

    @Test
    void the_head_says_little_and_allows_little() {
        String page = html(Pages.shipped("doxxed-streamer"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">")
                .contains("<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:\">")
                .contains("<meta name=\"referrer\" content=\"no-referrer\">")
                .contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .contains("<title>Plan</title>");
        assertThat(new Html(Locale.forLanguageTag("ar")).write(Pages.trend("x")))
                .contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void what_a_person_told_runs_its_own_way_and_is_never_a_link() {
        assertThat(html(everywhere("https://example.org/typed", "https://example.org/")))
                .contains("<bdi dir=\"auto\">https://example.org/typed</bdi>")
                .doesNotContain("href=\"https://example.org/typed");
    }
}
