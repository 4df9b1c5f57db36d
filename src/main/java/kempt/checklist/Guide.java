package kempt.checklist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A text elsewhere that tells how.
 *
 * @param lastSeen the month of the evidence for its status, if any
 * @param checkedOn the day a person opened the link, if any did
 * @param warning to be shown with every link to it
 */
public record Guide(
        GuideId id,
        String title,
        String publisher,
        String url,
        Optional<String> archive,
        Status status,
        Optional<YearMonth> lastSeen,
        Optional<LocalDate> checkedOn,
        String evidence,
        List<String> languages,
        String licence,
        String audience,
        Optional<String> warning) {
    public Guide {
        languages = List.copyOf(languages);
    }
}
