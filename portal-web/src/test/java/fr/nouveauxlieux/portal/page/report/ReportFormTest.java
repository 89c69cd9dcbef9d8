package fr.nouveauxlieux.portal.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportFormTest {

    private static final PlaceProfile SHOWN = PlaceProfile.builder()
            .set(PlaceField.NAME, "Le  Lieu, dit \"Là\"")
            .set(PlaceField.PHONES, List.of("+33450568749", "3939"))
            .set(PlaceField.EMAILS, List.of("contact@example.fr"))
            .set(PlaceField.WEBSITES, List.of(URI.create("http://lieu.example/?a=b,c")))
            .set(PlaceField.OPENING_COMMENT, "Sur deux\nlignes")
            .set(PlaceField.OPENING_HOURS, OpeningHours.parse("Mo-Fr 09:00-12:00,14:00-18:00; PH off"))
            .build();

    private final ReportForm fields = new ReportForm(SHOWN, Texts.in(Language.FRENCH));
    private final Form form = Form.blank();

    ReportFormTest() {
        fields.fill(form);
    }

    @Test
    void whatIsLeftAsItWasSaysNothing() {
        ReportForm.Said said = fields.readFields(form);
        assertThat(form.isRefused()).isFalse();
        assertThat(said.values()).isEqualTo(PlaceProfile.empty());
        assertThat(said.emptied()).isEmpty();
    }

    @Test
    void numbersAndAddressesAreTypedAsPeopleWriteThem() {
        form.fill("phones", "04.50.56.87.50, 3939").fill("websites", "www.lieu.example");
        PlaceProfile said = fields.readFields(form).values();
        assertThat(said.find(PlaceField.PHONES)).contains(List.of("+33450568750", "3939"));
        assertThat(said.find(PlaceField.WEBSITES)).contains(List.of(URI.create("http://www.lieu.example")));
    }

    @Test
    void anEmptiedFieldIsSaidToBeWrongAndAPlaceKeepsItsName() {
        form.fill("emails", "");
        assertThat(fields.readFields(form).emptied()).isEqualTo(Set.of(PlaceField.EMAILS));
        form.fill("name", "");
        fields.readFields(form);
        assertThat(form.findError("name")).isPresent();
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedByField() {
        form.fill("phones", "le midi")
                .fill("emails", "sans arobase")
                .fill("postal_code", "5900")
                .fill("hours-1", "le matin")
                .fill("street", "x".repeat(251));
        fields.readFields(form);
        assertThat(form.listErrors())
                .extracting(error -> error.field())
                .containsExactlyInAnyOrder("phones", "emails", "postal_code", "hours-1", "street");
    }

    @Test
    void hoursAreToldByDayAndPublicHolidaysStay() {
        form.fill("hours-6", "9h30-12h");
        PlaceProfile said = fields.readFields(form).values();
        assertThat(said.find(PlaceField.OPENING_HOURS).orElseThrow().text())
                .isEqualTo(OpeningHours.parse("Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:30-12:00; Su off; PH off")
                        .text());
    }

    @Test
    void hoursThatAreAllEmptiedAreNotKnown() {
        for (int day = 1; day <= 7; day++) {
            form.fill("hours-" + day, "");
        }
        assertThat(fields.readFields(form).emptied()).isEqualTo(Set.of(PlaceField.OPENING_HOURS));
    }
}
