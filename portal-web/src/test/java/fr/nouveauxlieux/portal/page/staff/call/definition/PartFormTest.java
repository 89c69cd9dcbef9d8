package fr.nouveauxlieux.portal.page.staff.call.definition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.drafting.DefinitionEdit;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.drafting.DefinitionTree;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartFormTest {

    private static final Texts TEXTS = Texts.in(Language.FRENCH);
    private static final DefinitionPath FIELD = DefinitionPath.parse("form.sections[0].fields[0]");

    private static DefinitionTree builtIn(String call) throws IOException {
        try (InputStream json = PartFormTest.class.getResourceAsStream("/calls/" + call + ".json")) {
            return new DefinitionTree(Json.readObject(json));
        }
    }

    private static PartInputs inputs(DefinitionTree tree) {
        return new PartInputs(new DefinitionChoices(tree, TEXTS));
    }

    private static Map<String, Object> sentBack(DefinitionTree tree, DefinitionPath path, Form form) {
        PartShape shape = PartShape.find(path).orElseThrow();
        Map<String, Object> part = tree.findObject(path).orElseThrow();
        return new PartForm(form, part).read(inputs(tree), shape, part);
    }

    private static Form filled(DefinitionTree tree, DefinitionPath path) {
        Form form = Form.blank();
        Map<String, Object> part = tree.findObject(path).orElseThrow();
        new PartForm(form, part).fill(inputs(tree).inputs(PartShape.find(path).orElseThrow(), part));
        return form;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fabriques-de-territoire", "micro-folies", "campus-connectes", "france-services", "lieux-ruraux"
            })
    void aPartThatIsShownAndSavedAsItIsStaysAsItWas(String call) throws IOException {
        DefinitionTree tree = builtIn(call);
        List<DefinitionPath> parts = new ArrayList<>();
        gather(DefinitionPath.ROOT, tree.root(), parts);
        assertThat(parts).hasSizeGreaterThan(50);
        for (DefinitionPath part : parts) {
            DefinitionTree saved = new DefinitionTree(tree.root());
            saved.apply(new DefinitionEdit.Write(part, sentBack(tree, part, filled(tree, part))));
            assertThat(saved.root()).as(part.toString()).isEqualTo(tree.root());
        }
    }

    private static void gather(DefinitionPath path, Object here, List<DefinitionPath> parts) {
        if (here instanceof Map<?, ?> object) {
            if (PartShape.find(path).isPresent()) {
                parts.add(path);
            }
            object.forEach((key, value) -> gather(path.at((String) key), value, parts));
        } else if (here instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                gather(path.at(i), list.get(i), parts);
            }
        }
    }

    @Test
    void anotherKindTakesAwayWhatHeldForTheFormerOne() throws IOException {
        DefinitionTree tree = builtIn("fabriques-de-territoire");
        DefinitionPath path = DefinitionPath.parse("form.sections[0].fields[2]");
        Map<String, Object> part = tree.findObject(path).orElseThrow();
        assertThat(part).containsKey("options");
        Form form = filled(tree, path).fill("kind", "text").fill("limits-longest", "1 500");
        Map<String, Object> become = new LinkedHashMap<>(part);
        become.put("kind", "text");

        Map<String, Object> values = new PartForm(form, part).read(inputs(tree), PartShape.FIELD, become);

        assertThat(values).containsEntry("options", null).containsEntry("limits", Map.of("longest", 1500));
    }

    @Test
    void whatIsNoNumberIsRefused() throws IOException {
        DefinitionTree tree = builtIn("lieux-ruraux");
        Form form = filled(tree, FIELD).fill("limits-longest", "beaucoup");

        sentBack(tree, FIELD, form);

        assertThat(form.findError("limits-longest")).isPresent();
    }

    @Test
    void rowsBecomeACondition() throws IOException {
        DefinitionTree tree = builtIn("lieux-ruraux");
        Form form = filled(tree, FIELD)
                .fill("shownWhen-mode", "any")
                .fill("shownWhen-row-0", "legal-form=association")
                .fill("shownWhen-row-1", "title")
                .fill("shownWhen-not-1", "yes")
                .fill("shownWhen-row-2", "-");

        assertThat(sentBack(tree, FIELD, form).get("shownWhen"))
                .isEqualTo(Map.of(
                        "any",
                        List.of(
                                Map.of("field", "legal-form", "is", "association"),
                                Map.of("not", Map.of("field", "title", "filled", true)))));
    }

    @Test
    void theCallThatComesFirstIsChosenAndTakenAwayAgain() throws IOException {
        DefinitionTree tree = builtIn("lieux-ruraux");
        Form form = filled(tree, DefinitionPath.ROOT).fill("after", "lettre");

        assertThat(sentBack(tree, DefinitionPath.ROOT, form)).containsEntry("after", "lettre");
        assertThat(sentBack(tree, DefinitionPath.ROOT, form.fill("after", "-"))).containsEntry("after", null);
    }

    @Test
    void aFirstStageThatMayBeChosenNoMoreIsOfferedAsLongAsItIs() {
        DefinitionTree tree = new DefinitionTree(Map.of("code", "dossier", "after", "retiree"));
        List<Choice> published = List.of(new Choice("lettre", "Lettre"));

        assertThat(new DefinitionChoices(tree, TEXTS, published).firstStages())
                .extracting(Choice::code)
                .containsExactly("-", "retiree", "lettre");
    }

    @Test
    void aConditionOfAnotherShapeIsKept() {
        Object compound = Map.of(
                "any",
                List.of(
                        Map.of("all", List.of(Map.of("field", "a", "filled", true))),
                        Map.of("field", "b", "filled", true)));
        Form form = Form.blank();

        ConditionForm.fill(form, "shownWhen", compound);

        assertThat(ConditionForm.modes(compound)).first().isEqualTo("kept");
        assertThat(ConditionForm.read(form, "shownWhen", compound)).isSameAs(compound);
    }

    @Test
    void aFileThatIsAttachedStaysWhereTheRestOfItsPieceIsSaved() {
        DefinitionTree tree = new DefinitionTree(
                Json.readObject(
                        """
                {"form": {"sections": [{"fields": [{"code": "plan", "kind": "file",
                  "template": {"file": "plan.odt", "sha256": "00"}}]}]}}
                """));
        Map<String, Object> piece = tree.findObject(FIELD).orElseThrow();
        assertThat(inputs(tree).inputs(PartShape.FIELD, piece))
                .extracting(PartInput::key)
                .doesNotContain("template");
        tree.apply(new DefinitionEdit.Write(FIELD, sentBack(tree, FIELD, filled(tree, FIELD))));
        assertThat(tree.findObject(FIELD).orElseThrow()).isEqualTo(piece);
    }
}
