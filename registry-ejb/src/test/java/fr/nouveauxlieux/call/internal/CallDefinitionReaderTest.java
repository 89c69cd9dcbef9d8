package fr.nouveauxlieux.call.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.nouveauxlieux.call.CallDefinitionException;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.call.form.FieldTemplate;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.store.Json;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CallDefinitionReaderTest {

    private static final String CALL =
            """
            {
              "code": "ateliers", "version": 2,
              "title": {"fr": "Ateliers", "en": "Workshops"},
              "summary": {"fr": "Résumé", "en": "Summary"},
              "presentation": {"fr": ["Un", "", "## Deux"], "en": "One"},
              "service": {"name": "Le service", "postalAddress": "1 rue A", "email": "appel@exemple.fr"},
              "rules": [
                {"type": "density", "code": "rural", "label": {"fr": "R", "en": "R"}, "blocking": true,
                 "address": "address", "classes": [5, 6, 7]}
              ],
              "form": {"sections": [
                {"code": "projet", "title": {"fr": "P", "en": "P"}, "fields": [
                  {"code": "title", "kind": "line", "label": {"fr": "N", "en": "N"}, "required": true},
                  {"code": "address", "kind": "address", "label": {"fr": "A", "en": "A"}, "required": true},
                  {"code": "form", "kind": "choice", "label": {"fr": "F", "en": "F"},
                   "options": [{"code": "association", "label": {"fr": "A", "en": "A"}}]},
                  {"code": "amount", "kind": "money", "label": {"fr": "M", "en": "M"},
                   "shownWhen": {"field": "form", "is": "association"}, "limits": {"most": 1500.5}},
                  {"code": "plan", "kind": "file", "label": {"fr": "P", "en": "P"}, "template": "/plan.odt"}
                ]}
              ]}
            }
            """;

    private static final String LINK = "\"/plan.odt\"";
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private static List<String> problems(String from, String to) {
        assertThat(CALL).contains(from);
        CallDefinitionException refused = catchThrowableOfType(
                CallDefinitionException.class,
                () -> CallDefinitionReader.read("ateliers.json", Json.readObject(CALL.replace(from, to))));
        assertThat(refused).isNotNull().hasMessageContaining("ateliers.json");
        return refused.problems();
    }

    @Test
    void aDefinitionIsReadWhole() {
        CallDefinition call = CallDefinitionReader.read("ateliers.json", Json.readObject(CALL));

        assertThat(call.version()).isEqualTo(2);
        assertThat(call.presentation().french()).isEqualTo("Un\n\n## Deux");
        assertThat(call.rules()).hasOnlyElementsOfType(EligibilityRule.Density.class);
        FormField amount = call.form().findField(AnswerPath.of("amount")).orElseThrow();
        assertThat(amount.shownWhen()).isEqualTo(new Condition.Is("form", "association"));
        assertThat(amount.limits().most().orElseThrow()).isEqualByComparingTo("150050");
    }

    private static CallDefinition withTemplate(String template) {
        return CallDefinitionReader.read("ateliers.json", Json.readObject(CALL.replace(LINK, template)));
    }

    @Test
    void aTemplateIsAnAddressOrAFileKnownByItsContent() {
        AnswerPath plan = AnswerPath.of("plan");
        assertThat(withTemplate(LINK).form().findField(plan).orElseThrow().template())
                .contains(new FieldTemplate.Link("/plan.odt"));
        assertThat(withTemplate("{\"file\": \"plan.odt\", \"sha256\": \"" + DIGEST + "\"}")
                        .form()
                        .findField(plan)
                        .orElseThrow()
                        .template())
                .contains(new FieldTemplate.File("plan.odt", DIGEST));
    }

    @Test
    void whatIsNoTemplateIsToldWithItsPath() {
        String path = "form.sections[0].fields[4].template";
        assertThat(problems(LINK, "\"plan.odt\"")).singleElement().asString().startsWith(path + ":");
        assertThat(problems(LINK, "{\"file\": \"plan.odt\", \"sha256\": \"0123\"}"))
                .singleElement()
                .asString()
                .startsWith(path + ".sha256:")
                .contains("SHA-256");
        assertThat(problems(LINK, "{\"file\": \"plan.odt\"}"))
                .singleElement()
                .asString()
                .startsWith(path + ".sha256:");
        assertThat(problems(LINK, "{\"file\": \"" + "a".repeat(256) + "\", \"sha256\": \"" + DIGEST + "\"}"))
                .singleElement()
                .asString()
                .startsWith(path + ".file:");
        assertThat(problems(LINK, "{\"file\": \"a.odt\", \"sha256\": \"" + DIGEST + "\", \"size\": 3}"))
                .singleElement()
                .asString()
                .startsWith(path + ".size:");
    }

    @Test
    void aLineHasTheUsualLength() {
        FormField title = CallDefinitionReader.read("ateliers.json", Json.readObject(CALL))
                .form()
                .findField(AnswerPath.of("title"))
                .orElseThrow();

        assertThat(title.limits().longest()).hasValue(200);
    }

    @Test
    void aMisspeltKeyIsToldWithWhatWasExpected() {
        assertThat(problems("\"blocking\"", "\"bloking\""))
                .singleElement()
                .asString()
                .startsWith("rules[0].bloking: is not known here; expected one of ")
                .contains("blocking");
    }

    @Test
    void anUnknownKindIsToldWithTheKindsThereAre() {
        assertThat(problems("\"kind\": \"money\"", "\"kind\": \"cash\"")).anySatisfy(problem -> assertThat(problem)
                .startsWith("form.sections[0].fields[3].kind: expected one of line, text")
                .endsWith("was cash"));
    }

    @Test
    void codesAreUnique() {
        assertThat(problems("\"code\": \"amount\"", "\"code\": \"form\""))
                .contains("form.sections[0].fields[3].code: expected a code that no other has, was form");
    }

    @Test
    void conditionsSpeakOfFieldsAndOptionsOfTheForm() {
        assertThat(problems("\"field\": \"form\"", "\"field\": \"shape\""))
                .containsExactly(
                        "form.sections[0].fields[3].shownWhen: expected a field of the form outside blocks, was shape");
        assertThat(problems("\"is\": \"association\"", "\"is\": \"company\""))
                .containsExactly("form.sections[0].fields[3].shownWhen: company is no option of form");
        assertThat(problems("\"field\": \"form\"", "\"field\": \"title\""))
                .containsExactly(
                        "form.sections[0].fields[3].shownWhen: expected a choice, but title is of the kind line");
    }

    @Test
    void aBudgetIsForBudgetsAlone() {
        assertThat(problems(
                        "\"kind\": \"address\"",
                        "\"budget\": {\"years\": 1, \"expenses\": [{\"code\": \"a\", \"label\": {\"fr\": \"a\", \"en\": \"a\"}}],"
                                + " \"resources\": [{\"code\": \"a\", \"label\": {\"fr\": \"a\", \"en\": \"a\"}}]},"
                                + " \"kind\": \"address\""))
                .containsExactly("form.sections[0].fields[1].budget: is not for the kind address");
        assertThat(problems("\"kind\": \"money\"", "\"kind\": \"budget\""))
                .contains("form.sections[0].fields[3].budget: is missing; expected for the kind budget");
    }

    @Test
    void limitsAreThoseOfTheKind() {
        assertThat(problems("{\"most\": 1500.5}", "{\"longest\": 3}"))
                .containsExactly("form.sections[0].fields[3].limits.longest: is a limit of texts only");
    }

    @Test
    void everyCallAsksForATitleAndAnAddress() {
        assertThat(problems("\"code\": \"title\"", "\"code\": \"name\""))
                .containsExactly("form: expected a required field title of the kind line");
    }

    @Test
    void sectionsLeaveTheAddressesOfOtherPages() {
        assertThat(problems("\"code\": \"projet\"", "\"code\": \"pieces\""))
                .containsExactly("form.sections[0].code: is the address of another page, was pieces");
    }

    @Test
    void rulesSpeakOfAddressesOfTheForm() {
        assertThat(problems("\"address\": \"address\"", "\"address\": \"title\""))
                .containsExactly("rules[0].address: expected a field of the kind address, was title");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        CallDefinitionException refused = catchThrowableOfType(
                CallDefinitionException.class, () -> CallDefinitionReader.read("empty.json", Map.of()));

        assertThat(refused.problems()).hasSizeGreaterThan(5).contains("code: is missing; expected a text");
    }

    @Property(tries = 500)
    void whateverTreeComesItIsReadOrRefused(@ForAll("spoilt") String definition) {
        try {
            CallDefinitionReader.read("spoilt.json", Json.readObject(definition));
        } catch (CallDefinitionException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    /** The definition with one value made another. */
    @Provide
    Arbitrary<String> spoilt() {
        List<String> values = List.of("null", "3", "\"x\"", "\" \"", "true", "[]", "{}", "[1]", "-1", "[{}]");
        List<String> parts = CALL.lines().toList();
        return Arbitraries.integers().between(0, parts.size() - 1).flatMap(line -> Arbitraries.of(values)
                .map(value -> {
                    String spoiltLine =
                            parts.get(line).replaceFirst("(\"[a-zA-Z]+\"): (\"[^\"]*\"|\\d+|true)", "$1: " + value);
                    return CALL.replace(parts.get(line), spoiltLine);
                }));
    }
}
