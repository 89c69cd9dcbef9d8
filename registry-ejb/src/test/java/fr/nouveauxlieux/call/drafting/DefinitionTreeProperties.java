package fr.nouveauxlieux.call.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.internal.BuiltInCalls;
import fr.nouveauxlieux.call.internal.CallDefinitionReader;
import fr.nouveauxlieux.store.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Edits of the built-in calls, in any order. */
class DefinitionTreeProperties {

    private static final List<Map<String, Object>> CALLS =
            BuiltInCalls.listAll().stream().map(call -> call.tree()).toList();

    /** Moves, new questions, other wordings: none of them spoils a definition that can be used. */
    @Property(tries = 150)
    void harmlessEditsKeepADefinitionUsable(
            @ForAll("calls") Map<String, Object> call, @ForAll("numbers") int[] choices) {
        DefinitionTree tree = new DefinitionTree(call);
        for (int i = 0; i < choices.length; i++) {
            tree.apply(harmless(tree, choices[i], i));
        }
        assertThat(CallDefinitionReader.review(tree.root())).isEmpty();
        assertThat(tree.root()).isNotEqualTo(call);
    }

    /** Whatever is taken away, moved or written, the definition is read, and what is wrong with it is told. */
    @Property(tries = 150)
    void anyEditsLeaveADefinitionThatCanBeReviewed(
            @ForAll("calls") Map<String, Object> call, @ForAll("numbers") int[] choices) {
        DefinitionTree tree = new DefinitionTree(call);
        for (int choice : choices) {
            tree.apply(any(tree, choice));
        }
        CallDefinitionReader.review(tree.root())
                .forEach(problem -> assertThat(problem.text().french()).isNotBlank());
        assertThat(Json.readObject(DefinitionText.write(tree.root()))).isEqualTo(tree.root());
    }

    @Property(tries = 100)
    void whatIsMovedDownAndUpAgainIsWhereItWas(
            @ForAll("calls") Map<String, Object> call, @ForAll("numbers") int[] choices) {
        DefinitionTree tree = new DefinitionTree(call);
        List<DefinitionPath> items = itemsOf(tree).stream()
                .filter(path ->
                        (int) path.last() + 1 < tree.listObjects(path.parent()).size())
                .toList();
        DefinitionPath item = items.get(choices[0] % items.size());
        DefinitionPath below = item.parent().at((int) item.last() + 1);

        tree.apply(new DefinitionEdit.Move(item, false));
        assertThat(tree.root()).isNotEqualTo(call);
        tree.apply(new DefinitionEdit.Move(below, true));

        assertThat(tree.root()).isEqualTo(call);
    }

    @Property(tries = 100)
    void whatIsAddedAndRemovedLeavesNothing(
            @ForAll("calls") Map<String, Object> call, @ForAll("numbers") int[] choices) {
        DefinitionTree tree = new DefinitionTree(call);
        List<DefinitionPath> items = itemsOf(tree);
        DefinitionPath list = items.get(choices[0] % items.size()).parent();

        tree.apply(new DefinitionEdit.Add(list, Map.of("code", "new")));
        tree.apply(new DefinitionEdit.Remove(list.at(tree.listObjects(list).size() - 1)));

        assertThat(tree.root()).isEqualTo(call);
    }

    @Property(tries = 50)
    void editsOfWhatIsNotThereAreRefused(@ForAll("calls") Map<String, Object> call) {
        DefinitionTree tree = new DefinitionTree(call);
        DefinitionPath nowhere = DefinitionPath.parse("form.sections[999].fields[0]");

        List<DefinitionEdit> edits = List.of(
                new DefinitionEdit.Write(nowhere, Map.of("code", "x")),
                new DefinitionEdit.Remove(nowhere),
                new DefinitionEdit.Move(nowhere, true),
                new DefinitionEdit.Remove(DefinitionPath.parse("form.nothing")));

        edits.forEach(edit -> assertThatThrownBy(() -> tree.apply(edit)).isInstanceOf(NoSuchPartException.class));
        assertThat(tree.root()).isEqualTo(call);
    }

    private static DefinitionEdit harmless(DefinitionTree tree, int choice, int turn) {
        List<DefinitionPath> fields = fieldsOf(tree);
        DefinitionPath field = fields.get(choice % fields.size());
        Map<String, Object> label = Map.of("fr", "Question " + turn, "en", "Question " + turn);
        return switch (choice % 3) {
            case 0 -> new DefinitionEdit.Write(field, Map.of("label", label));
            case 1 ->
                new DefinitionEdit.Add(field.parent(), Map.of("code", "added-" + turn, "kind", "text", "label", label));
            default -> new DefinitionEdit.Write(field, Map.of("help", label));
        };
    }

    private static DefinitionEdit any(DefinitionTree tree, int choice) {
        List<DefinitionPath> items = itemsOf(tree);
        DefinitionPath item = items.get(choice % items.size());
        return switch (choice % 4) {
            case 0 -> new DefinitionEdit.Remove(item);
            case 1 -> new DefinitionEdit.Move(item, choice % 8 == 1);
            case 2 -> new DefinitionEdit.Write(item, Map.of("code", "Not a code", "kind", "cash"));
            default -> new DefinitionEdit.Add(item.parent(), Map.of("surprise", 3));
        };
    }

    /** Fields of sections. */
    private static List<DefinitionPath> fieldsOf(DefinitionTree tree) {
        return itemsOf(tree).stream()
                .filter(path -> path.toString().matches("form\\.sections\\[\\d+]\\.fields\\[\\d+]"))
                .toList();
    }

    /** All that stands in lists of objects. */
    private static List<DefinitionPath> itemsOf(DefinitionTree tree) {
        List<DefinitionPath> items = new ArrayList<>();
        gather(DefinitionPath.ROOT, tree.root(), items);
        return items;
    }

    private static void gather(DefinitionPath path, Object here, List<DefinitionPath> items) {
        if (here instanceof Map<?, ?> object) {
            object.forEach((key, value) -> gather(path.at((String) key), value, items));
        } else if (here instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            for (int i = 0; i < list.size(); i++) {
                items.add(path.at(i));
                gather(path.at(i), list.get(i), items);
            }
        }
    }

    @Provide
    Arbitrary<Map<String, Object>> calls() {
        return Arbitraries.of(CALLS);
    }

    @Provide
    Arbitrary<int[]> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 100_000).list().ofMaxSize(12))
                .as((first, more) -> {
                    int[] all = new int[more.size() + 1];
                    all[0] = first;
                    for (int i = 0; i < more.size(); i++) {
                        all[i + 1] = more.get(i);
                    }
                    return all;
                });
    }
}
