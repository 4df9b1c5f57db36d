package kempt.report;

import static org.assertj.core.api.Assertions.assertThat;

import kempt.checklist.Catalogue;
import kempt.checklist.ChecklistId;
import kempt.checklist.yaml.House;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueJsonTest {
    private final Catalogue house = House.catalogue();
    private final JsonNode json = JsonMapper.shared().readTree(CatalogueJson.write(house));

    @Test
    void every_item_is_there_with_its_defaults_filled_in() {
        JsonNode item = item("use-a-safer-device");

        assertThat(json.findValues("is")).hasSize((int) house.items().count());
        assertThat(item.get("is").asString()).isEqualTo("check");
        assertThat(item.get("weight").asString()).isEqualTo("moderate");
        assertThat(item.get("ages").asString()).isEqualTo("P12M");
        assertThat(item.get("minutes").asInt()).isEqualTo(20);
        assertThat(item.at("/choices/1/means").asString()).isEqualTo("partly");
        assertThat(item.at("/who/0").asString()).isEqualTo("me");
    }

    @Test
    void effects_conditions_and_lists_are_data_too() {
        JsonNode danger = item("danger-now");

        assertThat(danger.at("/onlyIf/0/item").asString()).isEqualTo("moment");
        assertThat(danger.at("/effects/0/steps").asInt()).isEqualTo(1);
        assertThat(danger.at("/urgentIf/yes/0").asString()).isEqualTo("doxxing");
        assertThat(json.at("/threats/0/likelihood").asString()).isEqualTo("low");
        assertThat(json.at("/guides/3/status").asString()).isEqualTo("closed");
        assertThat(json.at("/gates/0/before/1").asString()).isEqualTo("device");
    }

    @Test
    void a_checklist_as_a_page_has_every_item_and_what_choices_mean() {
        String page = new PlainText(80)
                .write(ChecklistPage.one(
                        house.checklist(new ChecklistId("accounts")).orElseThrow()));

        assertThat(page)
                .contains("- has-email: Do you use email?")
                .contains("- sms: A password, and a code by text message (partly)")
                .contains("Only if: has-email is yes")
                .contains("1. Open the settings of your email.");
        assertThat(new PlainText(80).write(ChecklistPage.all(house)))
                .contains("- accounts: Accounts and sign-in. 3 items, reads like school year");
    }

    private JsonNode item(String id) {
        return json.findParents("is").stream()
                .filter(n -> n.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
