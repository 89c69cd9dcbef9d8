package fr.nouveauxlieux.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.DefinitionProblem;
import fr.nouveauxlieux.call.envelope.Envelopes;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.call.letter.LetterKind;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.store.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Grid, envelopes and letters of a definition. */
class JudgingReaderTest {

    private static final String GRID =
            """
            {"criteria": [{"code": "need", "label": {"fr": "B", "en": "N"}, "weight": 3, "levels": [
              {"points": 0, "label": {"fr": "rien", "en": "none"}}, {"points": 4, "label": {"fr": "tout", "en": "all"}}]}]}
            """;

    private static final String ENVELOPES =
            """
            [{"amount": 1000, "places": 10, "quotas": [
               {"code": "q", "label": {"fr": "Q", "en": "Q"}, "places": 5, "condition": {"field": "title", "filled": true}}]},
             {"wave": "2026-4", "places": 3}]
            """;

    private static final String LETTERS =
            """
            [{"kind": "refused", "subject": {"fr": "{number}", "en": "{number}"},
              "body": {"fr": ["Bonjour,", "", "{reasons}"], "en": "{reasons}"}}]
            """;

    private static Map<String, Object> call(String key, String json) {
        Map<String, Object> tree =
                new LinkedHashMap<>(NewDefinition.of(new CallCode("essai"), new Bilingual("Essai", "Trial")));
        Map<String, Object> text = Map.of("fr", "x", "en", "x");
        tree.put("summary", text);
        tree.put("presentation", text);
        tree.put("service", Map.of("name", "S", "postalAddress", "P", "email", "a@exemple.fr"));
        tree.put(key, Json.readTree(json));
        return Json.readObject(Json.write(tree));
    }

    private static List<String> problems(String key, String json, String from, String to) {
        assertThat(json).contains(from);
        return CallDefinitionReader.review(call(key, json.replace(from, to))).stream()
                .map(problem -> problem.path() + ": " + problem.text().english())
                .toList();
    }

    @Test
    void aGridIsReadWithItsWeightsAndLevels() {
        Grid grid = CallDefinitionReader.read("g", call("grid", GRID)).grid().orElseThrow();

        assertThat(grid.totalWeight()).isEqualTo(3);
        assertThat(grid.findCriterion("need").orElseThrow().mostPoints()).isEqualTo(4);
        assertThat(grid.findCriterion("other")).isEmpty();
    }

    @Test
    void levelsRise() {
        assertThat(problems("grid", GRID, "\"points\": 4", "\"points\": 0"))
                .containsExactly("grid.criteria[0].levels: expected levels of rising points, each once");
    }

    @Test
    void aWaveHasItsOwnEnvelopeElseThatOfAllOthers() {
        Envelopes envelopes =
                CallDefinitionReader.read("e", call("envelopes", ENVELOPES)).envelopes();

        assertThat(envelopes.find("2026-4").orElseThrow().places()).hasValue(3);
        assertThat(envelopes.find("2027-1").orElseThrow().amount()).contains(Money.ofEuros(1000));
        assertThat(envelopes.find("2027-1").orElseThrow().findQuota("q")).isPresent();
        assertThat(Envelopes.NONE.find("2026-4")).isEmpty();
    }

    @Test
    void aQuotaIsOfRulesOrAnswersThatThereAre() {
        assertThat(problems("envelopes", ENVELOPES, "\"field\": \"title\"", "\"field\": \"nothing\""))
                .containsExactly(
                        "envelopes[0].quotas[0].condition: expected a field of the form outside blocks, was nothing");
        assertThat(problems(
                        "envelopes",
                        ENVELOPES,
                        "\"condition\": {\"field\": \"title\", \"filled\": true}",
                        "\"rule\": \"near\""))
                .containsExactly("envelopes[0].quotas[0].rule: expected the code of a rule of eligibility, was near");
        assertThat(problems("envelopes", ENVELOPES, "\"places\": 5", "\"places\": 11"))
                .containsExactly(
                        "envelopes[0].quotas[0].places: expected no more than the envelope holds, which is 10");
    }

    @Test
    void envelopesOfOneWaveAreNotTwo() {
        assertThat(problems("envelopes", ENVELOPES, "\"wave\": \"2026-4\", ", ""))
                .containsExactly("envelopes[1].wave: expected each wave once, and the envelope of all others once");
    }

    @Test
    void lettersHoldPlaceholdersThatAreKnown() {
        assertThat(CallDefinitionReader.read("l", call("letters", LETTERS)).letters())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.kind()).isEqualTo(LetterKind.REFUSED);
                    assertThat(letter.body().french()).isEqualTo("Bonjour,\n\n{reasons}");
                });
        assertThat(problems("letters", LETTERS, "\"en\": \"{number}\"", "\"en\": \"{nombre}\""))
                .singleElement()
                .asString()
                .startsWith("letters[0].subject: expected one of {number}, {project}")
                .endsWith("was {nombre}");
        assertThat(problems("letters", LETTERS, "refused", "rejected"))
                .singleElement()
                .asString()
                .startsWith("letters[0].kind: expected one of accepted, refused");
    }

    @Test
    void problemsAreToldInBothLanguages() {
        List<DefinitionProblem> problems =
                CallDefinitionReader.review(call("grid", GRID.replace("\"weight\": 3", "\"weight\": 0")));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("grid.criteria[0].weight");
            assertThat(problem.text().french()).isEqualTo("un nombre entier de 1 à 100 est attendu, et non 0");
        });
    }
}
