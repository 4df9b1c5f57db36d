package kempt.checklist.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import kempt.checklist.Catalogue;
import kempt.checklist.Check;
import kempt.checklist.ChecklistId;
import kempt.checklist.ChoiceId;
import kempt.checklist.Condition;
import kempt.checklist.Inquiry;
import kempt.checklist.ItemId;
import kempt.checklist.Level;
import kempt.checklist.Noticed;
import kempt.checklist.Response;
import kempt.checklist.Verdict;
import kempt.checklist.Who;
import kempt.yaml.Document;
import kempt.yaml.Limits;
import kempt.yaml.Reading;
import kempt.yaml.Source;
import kempt.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
    private final Catalogue house = House.catalogue();

    @Test
    void a_check_is_read_with_all_it_says() {
        Check check = (Check) item("main-email-second-step");

        assertThat(check.onlyIf())
                .isEqualTo(
                        new Condition(List.of(new Condition.Clause(new ItemId("has-email"), List.of(ChoiceId.YES)))));
        assertThat(check.means().get(new ChoiceId("sms"))).isEqualTo(Verdict.PARTLY);
        assertThat(check.guards()).extracting(Object::toString).containsExactly("account-takeover", "doxxing");
        assertThat(check.weight()).isEqualTo(Level.HIGH);
        assertThat(check.advice().minutes()).isEqualTo(15);
        assertThat(check.advice().steps()).hasSize(2);
        assertThat(check.origin().was()).containsExactly(new ItemId("email-2fa"));
    }

    @Test
    void what_is_left_out_takes_its_default() {
        Check check = (Check) item("use-a-safer-device");

        assertThat(check.weight()).isEqualTo(Level.MODERATE);
        assertThat(check.ages()).isEqualTo(Period.ofMonths(12));
        assertThat(check.advice().who()).containsExactly(Who.ME);
        assertThat(check.question().choices()).extracting(c -> c.id().value()).containsExactly("yes", "partly", "no");
        assertThat(check.means()).containsEntry(ChoiceId.PARTLY, Verdict.PARTLY);
        assertThat(((Response) item("rest")).advice().noticed()).isEqualTo(Noticed.NO);
    }

    @Test
    void a_question_about_risk_says_what_it_moves() {
        Inquiry danger = (Inquiry) item("danger-now");

        assertThat(danger.effects()).hasSize(2).allMatch(e -> e.steps() == 1);
        assertThat(danger.urgent(ChoiceId.YES)).extracting(Object::toString).containsExactly("doxxing");
        assertThat(danger.question().choices()).extracting(c -> c.id().value()).containsExactly("yes", "no");
    }

    @Test
    void risk_is_asked_in_the_order_of_the_rules_and_before_hygiene() {
        assertThat(house.checklists())
                .extracting(c -> c.id().value())
                .containsExactly("arriving", "around", "accounts", "first");
        assertThat(house.rules().gates()).hasSize(1);
    }

    @Test
    void a_former_id_still_finds_its_item() {
        assertThat(house.item(new ItemId("email-2fa")).map(i -> i.id().value())).hasValue("main-email-second-step");
    }

    @Test
    void a_file_of_ones_own_takes_the_place_of_the_shipped_one_with_its_id() {
        Shelf own = own("""
                checklist: accounts
                kind: hygiene
                domain: accounts
                title: Mine
                sections:
                  - title: One
                    items:
                      - id: use-a-safer-device
                        ask: Is there a device of your own?
                        because: It may be read.
                        guards: [doxxing]
                        do: Find one.
                        takes: 1 hour
                        guides: [calm-guide]
                """);

        Catalogue both = CatalogueReader.read(House.shelf().and(own)).value().orElseThrow();

        assertThat(both.checklist(new ChecklistId("accounts")).orElseThrow().title())
                .isEqualTo("Mine");
        assertThat(both.item(new ItemId("has-email"))).isEmpty();
    }

    @Test
    void a_section_passes_its_condition_on_to_its_items() {
        Shelf own = own("""
                checklist: mine
                kind: hygiene
                domain: accounts
                title: Mine
                sections:
                  - title: One
                    only-if: {moment: [now, ahead]}
                    items:
                      - id: has-phone
                        only-if: {allies: yes}
                        ask: Do you have a phone?
                """);

        Catalogue both = CatalogueReader.read(House.shelf().and(own)).value().orElseThrow();

        assertThat(both.item(new ItemId("has-phone")).orElseThrow().onlyIf().clauses())
                .extracting(c -> c.item().value())
                .containsExactly("moment", "allies");
    }

    @Test
    void a_folder_without_the_lists_it_needs_says_which() {
        Reading<Catalogue> reading =
                CatalogueReader.read(own("checklist: mine\nkind: hygiene\ntitle: M\nsections: []\n"));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).extracting(p -> p.message()).contains("the folder has no 'threats.yml'");
    }

    private kempt.checklist.Item item(String id) {
        return house.item(new ItemId(id)).orElseThrow();
    }

    private static Shelf own(String yaml) {
        Optional<Document> document = new YamlReader(Limits.CHECKLIST, false)
                .read(new Source("mine.yml", yaml.getBytes(StandardCharsets.UTF_8)))
                .value();
        return new Shelf(List.of(document.orElseThrow()), List.of());
    }
}
