package fr.nouveauxlieux.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierFactsTest {

    private static Answers answers(String field, Object value) {
        return new Answers(Map.of(AnswerPath.of(field), value));
    }

    @ParameterizedTest
    @CsvSource({"59350, 59", "2A004, 2A", "97411, 974", "01004, 01"})
    void aDossierLiesInTheDepartementOfItsCommune(String commune, String departement) {
        Answers address = answers("address", Map.of("label", "1 place du Marché", "commune", commune));
        assertThat(DossierFacts.departementOf(SampleForm.FORM, address)).contains(departement);
    }

    @Test
    void anAddressWithoutCommuneIsNowhereYet() {
        assertThat(DossierFacts.departementOf(SampleForm.FORM, answers("address", Map.of("label", "là-bas"))))
                .isEmpty();
        assertThat(DossierFacts.departementOf(SampleForm.FORM, answers("address", "59350")))
                .isEmpty();
        assertThat(DossierFacts.departementOf(SampleForm.FORM, Answers.NONE)).isEmpty();
    }

    @Test
    void theTitleIsTheProjectsNameCutWhereItIsLong() {
        assertThat(DossierFacts.titleOf(SampleForm.FORM, Answers.NONE)).isEmpty();
        assertThat(DossierFacts.titleOf(SampleForm.FORM, answers("title", "  La Ruche ")))
                .isEqualTo("La Ruche");
        String cut = DossierFacts.titleOf(SampleForm.FORM, answers("title", "😀".repeat(200)));
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(150);
        assertThat(cut).endsWith("😀…");
    }
}
