package kempt.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read on Thursday, 26 November 2026. */
class DatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-02",
        "2 Nov 2026, 2026-11-02",
        "2nd of November, 2026-11-02",
        "November 2nd, 2026-11-02",
        "2.11.2026, 2026-11-02",
        "2.11.26, 2026-11-02",
        "02.11., 2026-11-02",
        "13/4, 2027-04-13",
        "2 jan, 2027-01-02",
        "Nov 2026, 2026-11-15",
        "march, 2027-03-15",
        "in August, 2026-08-15",
        "2025, 2025-07-01",
        "today, 2026-11-26",
        "yesterday, 2026-11-25",
        "the day before yesterday, 2026-11-24",
        "last week, 2026-11-19",
        "last month, 2026-10-26",
        "last year, 2025-11-26",
        "next month, 2026-12-26",
        "five days ago, 2026-11-21",
        "a few days ago, 2026-11-23",
        "about two months ago, 2026-09-26",
        "in 3 weeks, 2026-12-17",
        "last Tuesday, 2026-11-24",
        "next mon, 2026-11-30"
    })
    void a_day_is_read_as_people_type_it(String typed, LocalDate day) {
        assertThat(Dates.read(typed, TODAY)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({"3/4/2026, 2026-04-03, 2026-03-04", "3/4, 2027-04-03, 2027-03-04", "Monday, 2026-11-23, 2026-11-30"})
    void what_can_mean_two_days_is_given_back_as_both(String typed, LocalDate one, LocalDate other) {
        assertThat(Dates.read(typed, TODAY)).containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2999-01-01", "in 999 years", "31 Feb 2026", "13/13/2026", "day", "-"})
    void what_is_no_day_of_a_life_is_not_guessed_at(String typed) {
        assertThat(Dates.read(typed, TODAY)).isEmpty();
    }
}
