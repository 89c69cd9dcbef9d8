package fr.nouveauxlieux.call.internal;

import static fr.nouveauxlieux.call.RuleOutcome.Verdict.FAILS;
import static fr.nouveauxlieux.call.RuleOutcome.Verdict.HOLDS;
import static fr.nouveauxlieux.call.RuleOutcome.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.EligibilityRule.CoverageArea;
import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.call.envelope.Envelopes;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FieldLimits;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.search.Facet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleJudgeTest {

    private static final Bilingual LABEL = new Bilingual("Règle", "Rule");
    private static final CallForm FORM = new CallForm(List.of(new FormSection(
            "organisation",
            LABEL,
            Optional.empty(),
            Condition.ALWAYS,
            List.of(new FormField(
                    "legal-form",
                    FieldKind.LINE,
                    LABEL,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    Condition.ALWAYS,
                    FieldLimits.NONE,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty())))));
    private static final String LILLE = "59350";

    @TempDir
    static Path folder;

    private static Territories territories;

    @BeforeAll
    static void readTerritories() throws IOException {
        territories = SampleTerritory.load(folder);
    }

    private static RuleOutcome judge(EligibilityRule rule, Map<String, Object> answers) {
        return judge(territories, List.of(), rule, answers);
    }

    private static RuleOutcome judge(
            Territories known, List<Map<Facet, String>> places, EligibilityRule rule, Map<String, Object> answers) {
        Map<AnswerPath, Object> values = new LinkedHashMap<>();
        answers.forEach((path, value) -> values.put(AnswerPath.of(path), value));
        CallSheet call = new CallSheet(
                new CallCode("call"),
                1,
                LABEL,
                LABEL,
                LABEL,
                new CallService("Service", "1 rue", new EmailAddress("a@exemple.fr"), Optional.empty()),
                FORM,
                List.of(rule),
                Optional.empty(),
                Envelopes.NONE,
                List.of(),
                Optional.empty(),
                List.of());
        return new RuleJudge(new RuleFacts(known, new LabelledPlaces(places)))
                .judge(call, new Answers(values))
                .get(0);
    }

    private static Map<String, Object> address(String commune, String precision, double latitude, double longitude) {
        return Map.of(
                "address",
                Map.of(
                        "label",
                        "1 rue",
                        "commune",
                        commune,
                        "lat",
                        latitude,
                        "lon",
                        longitude,
                        "precision",
                        precision));
    }

    private static Map<String, Object> inCommune(String commune) {
        return Map.of("address", Map.of("label", "1 rue", "commune", commune));
    }

    private static EligibilityRule near(int metres) {
        return new EligibilityRule.NearPriorityNeighbourhood("near", LABEL, true, "address", metres);
    }

    private static EligibilityRule density(Integer... classes) {
        return new EligibilityRule.Density("density", LABEL, true, "address", Set.of(classes));
    }

    private static EligibilityRule uncovered(CoverageArea within, int fewerThan) {
        return new EligibilityRule.NotYetCovered(
                "coverage", LABEL, false, "address", "fabrique-de-territoire", OptionalInt.of(fewerThan), within);
    }

    @Test
    void withoutAnAddressNothingOfTerritoriesIsKnown() {
        for (EligibilityRule rule : List.of(near(500), density(1), uncovered(CoverageArea.ARRONDISSEMENT, 1))) {
            RuleOutcome outcome = judge(rule, Map.of());
            assertThat(outcome.verdict()).isEqualTo(UNKNOWN);
            assertThat(outcome.reason().french()).contains("L’adresse du projet n’est pas indiquée");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "placed-by-hand"})
    void insideANeighbourhoodItHolds(String precision) {
        RuleOutcome outcome = judge(near(0), address(LILLE, precision, 50.615, 3.055));

        assertThat(outcome.verdict()).isEqualTo(HOLDS);
        assertThat(outcome.reason().french()).isEqualTo("Dans le quartier prioritaire Carré du Sud (QP059001).");
    }

    @ParameterizedTest
    @CsvSource({"300, HOLDS", "298, HOLDS", "297, FAILS", "0, FAILS"})
    void besideOneTheDistanceDecidesAndIsSaid(int metres, RuleOutcome.Verdict verdict) {
        RuleOutcome outcome = judge(near(metres), address(LILLE, "house", 50.615, 3.0642));

        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.reason().french()).contains("298 m", "Carré du Sud (QP059001)", metres + " m au plus");
        assertThat(outcome.reason().english()).contains("298 m", "of " + metres + " m at most");
    }

    @Test
    void farFromAnyItFails() {
        RuleOutcome outcome = judge(near(500), address("48095", "house", 44.518, 3.5));

        assertThat(outcome.verdict()).isEqualTo(FAILS);
        assertThat(outcome.reason().french()).isEqualTo("Aucun quartier prioritaire à moins de 10 km.");
    }

    @Test
    void distancesAreTrueOverseas() {
        RuleOutcome outcome = judge(near(600), address("97411", "house", -20.895, 55.495));

        assertThat(outcome.verdict()).isEqualTo(HOLDS);
        assertThat(outcome.reason().french()).contains("554 m", "Carré des Îles");
    }

    @Test
    void theCentreOfACommuneIsNeverAYesNorANo() {
        Map<String, Object> inside = address(LILLE, "commune", 50.615, 3.055);
        Map<String, Object> beside = address(LILLE, "commune", 50.615, 3.0642);
        for (Map<String, Object> answers :
                List.of(inside, beside, inCommune(LILLE), address("48095", "commune", 44.518, 3.5))) {
            for (int metres : List.of(0, 500, 20_000)) {
                RuleOutcome outcome = judge(near(metres), answers);
                assertThat(outcome.verdict()).isEqualTo(UNKNOWN);
                assertThat(outcome.reason().french()).startsWith("À vérifier").contains("centre de la commune");
            }
        }
        assertThat(judge(near(500), beside).reason().french()).contains("298 m");
        assertThat(judge(near(500), inside).reason().english()).contains("all around it");
    }

    @Test
    void aPointOfWhichNothingIsSaidIsToBeChecked() {
        RuleOutcome outcome = judge(
                near(500), Map.of("address", Map.of("label", "x", "commune", LILLE, "lat", 50.615, "lon", 3.055)));

        assertThat(outcome.verdict()).isEqualTo(UNKNOWN);
        assertThat(outcome.reason().french()).contains("précision n’est pas dite");
    }

    @ParameterizedTest
    @CsvSource({"600, HOLDS", "548, HOLDS", "500, UNKNOWN", "300, UNKNOWN", "48, UNKNOWN", "47, FAILS", "0, FAILS"})
    void aStreetIsJudgedWhereItsLengthCannotMatter(int metres, RuleOutcome.Verdict verdict) {
        assertThat(judge(near(metres), address(LILLE, "street", 50.615, 3.0642)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void anAddressThatIsNowhereIsToBeChecked() {
        RuleOutcome outcome = judge(near(500), Map.of("address", Map.of("label", "Rue des Lilas")));

        assertThat(outcome.verdict()).isEqualTo(UNKNOWN);
        assertThat(outcome.reason().french()).contains("n’est pas située");
    }

    @Test
    void withoutOutlinesNoPointIsOutsideThem() {
        RuleOutcome outcome =
                judge(Territories.builtIn(), List.of(), near(500), address(LILLE, "house", 50.615, 3.055));

        assertThat(outcome.verdict()).isEqualTo(UNKNOWN);
        assertThat(outcome.reason().french()).contains("ne connaît pas les contours");
    }

    @Test
    void densityIsThatOfTheCommuneWhateverIsKnownOfThePoint() {
        assertThat(judge(density(2, 3), inCommune("48095")).verdict()).isEqualTo(HOLDS);
        RuleOutcome outcome = judge(density(2, 3), address(LILLE, "house", 50.615, 3.055));
        assertThat(outcome.verdict()).isEqualTo(FAILS);
        assertThat(outcome.reason().french())
                .isEqualTo("Lille est de la classe de densité 1 sur 7 (INSEE, « Grands centres urbains »).");
    }

    @Test
    void densityIsUnknownOfACommuneOutsideTheGridAndOfNoCommune() {
        assertThat(judge(density(1), inCommune("59183")).reason().french()).contains("Dunkerque n’est pas connue");
        assertThat(judge(density(1), Map.of("address", Map.of("label", "x"))).verdict())
                .isEqualTo(UNKNOWN);
        assertThat(judge(density(1), inCommune("99999")).verdict()).isEqualTo(UNKNOWN);
    }

    private static Map<Facet, String> labelled(String commune, String epci, String departement) {
        return Map.of(
                Facet.LABEL,
                "fabrique-de-territoire",
                Facet.COMMUNE,
                commune,
                Facet.EPCI,
                epci,
                Facet.DEPARTEMENT,
                departement);
    }

    @Test
    void coverageIsCountedInTheArrondissementOfTheCommune() {
        // Roubaix is in the arrondissement of Lille, Dunkerque in its own, of the same département.
        List<Map<Facet, String>> roubaix = List.of(labelled("59512", "200093201", "59"));
        EligibilityRule rule = uncovered(CoverageArea.ARRONDISSEMENT, 1);

        RuleOutcome lille = judge(territories, roubaix, rule, inCommune(LILLE));
        assertThat(lille.verdict()).isEqualTo(FAILS);
        assertThat(lille.reason().french())
                .isEqualTo("L’arrondissement de Lille compte déjà 1 lieu labellisé dans le registre.");
        RuleOutcome dunkerque = judge(territories, roubaix, rule, inCommune("59183"));
        assertThat(dunkerque.verdict()).isEqualTo(HOLDS);
        assertThat(dunkerque.reason().french())
                .isEqualTo("L’arrondissement de Dunkerque ne compte encore aucun lieu labellisé dans le registre.");
    }

    @ParameterizedTest
    @CsvSource({"2, HOLDS", "1, FAILS"})
    void someMayBeThereWhereTheRuleSaysSo(int fewerThan, RuleOutcome.Verdict verdict) {
        List<Map<Facet, String>> one = List.of(labelled(LILLE, "200093201", "59"));

        assertThat(judge(territories, one, uncovered(CoverageArea.ARRONDISSEMENT, fewerThan), inCommune(LILLE))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void coverageCountsOtherAreasWhereTheRuleSaysSo() {
        List<Map<Facet, String>> dunkerque = List.of(labelled("59183", "245900428", "59"));

        assertThat(judge(territories, dunkerque, uncovered(CoverageArea.INTERCOMMUNALITY, 1), inCommune(LILLE))
                        .verdict())
                .isEqualTo(HOLDS);
        RuleOutcome nord = judge(territories, dunkerque, uncovered(CoverageArea.DEPARTEMENT, 1), inCommune(LILLE));
        assertThat(nord.verdict()).isEqualTo(FAILS);
        assertThat(nord.reason().english()).startsWith("Nord already has 1 place");
    }

    @Test
    void aCommuneOfNoArrondissementIsCountedInTheNextLargerArea() {
        RuleOutcome mayotte = judge(uncovered(CoverageArea.ARRONDISSEMENT, 1), inCommune("97611"));

        assertThat(mayotte.verdict()).isEqualTo(HOLDS);
        assertThat(mayotte.reason().french()).doesNotContain("arrondissement");
    }

    @Test
    void otherLabelsDoNotCount() {
        List<Map<Facet, String>> other = List.of(Map.of(Facet.LABEL, "france-services", Facet.COMMUNE, LILLE));

        assertThat(judge(territories, other, uncovered(CoverageArea.ARRONDISSEMENT, 1), inCommune(LILLE))
                        .verdict())
                .isEqualTo(HOLDS);
    }

    @Test
    void answersAreJudgedOnceSomethingThatTheySpeakOfIsAnswered() {
        EligibilityRule rule =
                new EligibilityRule.ByAnswers("form", LABEL, true, new Condition.Is("legal-form", "association"));

        assertThat(judge(rule, Map.of()).verdict()).isEqualTo(UNKNOWN);
        assertThat(judge(rule, Map.of("legal-form", "association")).verdict()).isEqualTo(HOLDS);
        assertThat(judge(rule, Map.of("legal-form", "company")).verdict()).isEqualTo(FAILS);
    }

    @ParameterizedTest
    @CsvSource({
        "59350, house, 50.615, 3.055, HOLDS",
        "48095, house, 44.518, 3.5, HOLDS",
        "59350, house, 50.7, 3.2, FAILS",
        "59350, commune, 50.7, 3.2, UNKNOWN"
    })
    void oneOfSeveralHoldsFirstThenIsUnknownThenFails(
            String commune, String precision, double latitude, double longitude, RuleOutcome.Verdict verdict) {
        EligibilityRule rule =
                new EligibilityRule.OneOf("one", LABEL, true, List.of(near(500), density(2, 3, 4, 5, 6, 7)));

        assertThat(judge(rule, address(commune, precision, latitude, longitude)).verdict())
                .isEqualTo(verdict);
    }
}
