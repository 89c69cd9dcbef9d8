package fr.nouveauxlieux.support.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.store.Json;
import fr.nouveauxlieux.support.ProjectPlaces;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.SupportForm;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemeJsonTest {

    @Test
    void aSchemeReadAgainIsTheSame() {
        assertThat(BuiltInSchemes.listAll()).isNotEmpty().allSatisfy(scheme -> assertThat(
                        SchemeJson.read(Json.readObject(Json.write(SchemeJson.write(scheme)))))
                .isEqualTo(scheme));
    }

    @Test
    void theBuiltInSchemesGiveEachFormOfHelpAndNameTheirSource() {
        List<Scheme> all = BuiltInSchemes.listAll();

        assertThat(all).allSatisfy(scheme -> assertThat(scheme.source()).isNotBlank());
        assertThat(Arrays.stream(SupportForm.values())).allSatisfy(form -> assertThat(all)
                .anyMatch(scheme -> scheme.forms().contains(form)));
        assertThat(all.stream().map(Scheme::code)).doesNotHaveDuplicates();
    }

    @Test
    void aFormOfHelpThatIsNoneIsNamed() {
        Map<String, Object> tree =
                new LinkedHashMap<>(SchemeJson.write(BuiltInSchemes.listAll().get(0)));
        tree.put("forms", List.of("bienveillance"));

        assertThatThrownBy(() -> SchemeJson.read(tree))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("forms: there is no bienveillance");
    }

    @Test
    void metropolisesAreToldByTheirIntercommunality() {
        ProjectPlaces places = new ProjectPlaces(Territories.builtIn());

        assertThat(List.of("35238", "75056", "69123", "13055", "59350", "33063", "44109", "06088", "67482", "76540"))
                .allSatisfy(code -> assertThat(
                                places.describe(places.findByCode(code).orElseThrow())
                                        .metropolis())
                        .as(code)
                        .isPresent());
        assertThat(List.of(
                        "38185", "34172", "29019", "54395", "37261", "45234", "21231", "57463", "63113", "42218",
                        "83137", "31555"))
                .allSatisfy(code -> assertThat(
                                places.describe(places.findByCode(code).orElseThrow())
                                        .metropolis())
                        .as(code)
                        .isPresent());
        assertThat(List.of("72181", "64445", "56260", "80021")).allSatisfy(code -> assertThat(
                        places.describe(places.findByCode(code).orElseThrow()).metropolis())
                .as(code)
                .isEmpty());
    }
}
