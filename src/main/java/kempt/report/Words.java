package kempt.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kempt.assess.Credit;
import kempt.assess.Levels;
import kempt.assess.Span;
import kempt.checklist.Guide;
import kempt.checklist.Noticed;
import kempt.checklist.Who;
import kempt.history.Run;
import kempt.plan.Lane;

/** Decided values in words. */
final class Words {
    static final String HONEST = "A low number shows work to do, a high one does not show that nothing can happen.";

    private Words() {}

    /** As in "5 March 2026". Java's own formatter would load the data of a whole language for it. */
    static String day(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }

    /** A day, or from one to another. */
    static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " to " + day(last);
    }

    /** As in a sentence: on a day, or from one to another. */
    static String on(LocalDate first, LocalDate last) {
        return (first.equals(last) ? "on " : "from ") + days(first, last);
    }

    static String levels(Levels levels) {
        return levels.isOne()
                ? levels.low().spoken()
                : levels.low().spoken() + " to " + levels.high().spoken();
    }

    /** A threat's level in a sitting. */
    static String standing(Run.ThreatLevel level) {
        return levels(level.now()) + (level.urgent() ? ", urgent" : "");
    }

    static String percent(Span span) {
        return span.low() == span.high() ? span.low() + " percent" : span.low() + " to " + span.high() + " percent";
    }

    static String answered(Credit credit) {
        return credit.answered() + " of " + credit.of();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String minutes(int minutes) {
        if (minutes < 60) {
            return minutes == 1 ? "1 minute" : minutes + " minutes";
        }
        int half = Math.round(minutes / 30f);
        String hours = half % 2 == 0 ? Integer.toString(half / 2) : half / 2 + " and a half";
        return half == 2 ? "1 hour" : hours + " hours";
    }

    /** "a, b and c". */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    static String noticed(Noticed noticed) {
        return switch (noticed) {
            case NO -> "Hardly.";
            case MAYBE -> "Maybe.";
            case YES -> "Yes, most likely.";
        };
    }

    static String who(List<Who> who) {
        return who.stream()
                .map(w -> switch (w) {
                    case ME -> "you";
                    case FRIEND -> "a friend";
                    case EMPLOYER -> "your employer";
                })
                .collect(Collectors.joining(" or "));
    }

    static String lane(Lane lane) {
        return switch (lane) {
            case NOW -> "For today";
            case WEEK -> "This week";
            case MONTH -> "This month";
            case LATER -> "Later";
            case KEEP -> "Keep doing";
        };
    }

    /** A guide's title, and who made it, unless that is the same. */
    static String named(Guide guide) {
        return guide.title().equals(guide.publisher()) ? guide.title() : guide.title() + ", " + guide.publisher();
    }

    /** What is known of an address, if it is less than "worked when last seen, in the year before this day". */
    static String status(Guide guide, LocalDate asOf) {
        String seen = guide.lastSeen().map(m -> ", last seen " + m).orElse("");
        boolean old = guide.lastSeen()
                .filter(m -> m.plusYears(1).isBefore(YearMonth.from(asOf)))
                .isPresent();
        return switch (guide.status()) {
            case ALIVE, LINKED, MOVED, STORED -> old ? "not checked recently" + seen : "";
            case ARCHIVED -> "no longer kept up" + seen;
            case UNKNOWN -> "not known whether it still works" + seen;
            case CLOSED -> "closed";
        };
    }
}
