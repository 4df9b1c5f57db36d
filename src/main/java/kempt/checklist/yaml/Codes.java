package kempt.checklist.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Codes that others defined: countries, languages, web addresses. */
final class Codes {
    private static final Pattern COUNTRY = Pattern.compile("[a-z]{2}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Problems problems;

    Codes(Problems problems) {
        this.problems = problems;
    }

    /** Two letters of ISO 3166-1, in lower case. */
    Optional<String> country(Node.Scalar word) {
        if (COUNTRY.matcher(word.text()).matches()
                && COUNTRIES.contains(word.text().toUpperCase(Locale.ROOT))) {
            return Optional.of(word.text());
        }
        problems.report(word.mark(), FormatRule.BAD_COUNTRY, word.text());
        return Optional.empty();
    }

    /** A language tag of BCP 47, in lower case. */
    Optional<String> language(Node.Scalar word) {
        if (LANGUAGE.matcher(word.text()).matches()) {
            return Optional.of(word.text());
        }
        problems.report(word.mark(), FormatRule.BAD_LANGUAGE, word.text());
        return Optional.empty();
    }

    /** A whole web address; no other scheme can be linked. */
    Optional<String> address(Node.Scalar word) {
        try {
            URI uri = new URI(word.text());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return Optional.of(word.text());
            }
        } catch (URISyntaxException other) {
            // Reported below, like any other text that is no address.
        }
        problems.report(word.mark(), FormatRule.BAD_ADDRESS, word.text());
        return Optional.empty();
    }
}
