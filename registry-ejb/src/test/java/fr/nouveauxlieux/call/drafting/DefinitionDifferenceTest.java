package fr.nouveauxlieux.call.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.call.drafting.DefinitionChange.Kind;
import fr.nouveauxlieux.call.internal.BuiltInCalls;
import fr.nouveauxlieux.store.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefinitionDifferenceTest {

    private static final Map<String, Object> CALL = Json.readObject(
            """
            {"code": "a", "version": 1, "title": {"fr": "A", "en": "A"}, "form": {"sections": [
              {"code": "s", "fields": [
                {"code": "title", "kind": "line", "limits": {"longest": 100}},
                {"code": "address", "kind": "address"}]}]}}
            """);

    private static List<DefinitionChange> after(DefinitionEdit... edits) {
        DefinitionTree tree = new DefinitionTree(CALL);
        List.of(edits).forEach(tree::apply);
        return DefinitionDifference.between(CALL, tree.root());
    }

    private static DefinitionPath path(String text) {
        return DefinitionPath.parse(text);
    }

    @Test
    void aCallDoesNotDifferFromItself() {
        BuiltInCalls.listAll().forEach(call -> assertThat(DefinitionDifference.between(call.tree(), call.tree()))
                .isEmpty());
    }

    @Test
    void anotherVersionAloneIsNoDifference() {
        assertThat(after(new DefinitionEdit.Write(DefinitionPath.ROOT, Map.of("version", 2))))
                .isEmpty();
    }

    @Test
    void aChangedLimitIsToldByTheCodeOfItsField() {
        assertThat(after(new DefinitionEdit.Write(path("form.sections[0].fields[0].limits"), Map.of("longest", 200))))
                .containsExactly(new DefinitionChange(
                        Kind.CHANGED, "form.sections[s].fields[title].limits.longest", "100", "200"));
    }

    @Test
    void anotherTemplateIsToldByItsName() {
        Map<String, Object> before = Map.of("template", Map.of("file", "plan-2025.odt", "sha256", "0".repeat(64)));
        Map<String, Object> after = Map.of("template", Map.of("file", "plan-2026.odt", "sha256", "1".repeat(64)));
        assertThat(DefinitionDifference.between(before, after))
                .contains(new DefinitionChange(Kind.CHANGED, "template.file", "plan-2025.odt", "plan-2026.odt"))
                .extracting(DefinitionChange::path)
                .containsExactlyInAnyOrder("template.file", "template.sha256");
    }

    @Test
    void fieldsAddedAndRemovedAreToldWhole() {
        assertThat(after(
                        new DefinitionEdit.Remove(path("form.sections[0].fields[1]")),
                        new DefinitionEdit.Add(path("form.sections[0].fields"), Map.of("code", "new"))))
                .extracting(DefinitionChange::kind, DefinitionChange::path)
                .containsExactly(
                        tuple(Kind.REMOVED, "form.sections[s].fields[address]"),
                        tuple(Kind.ADDED, "form.sections[s].fields[new]"));
    }

    @Test
    void anotherOrderIsNoOtherContent() {
        assertThat(after(new DefinitionEdit.Move(path("form.sections[0].fields[1]"), true)))
                .containsExactly(new DefinitionChange(
                        Kind.REORDERED, "form.sections[s].fields", "title, address", "address, title"));
    }
}
