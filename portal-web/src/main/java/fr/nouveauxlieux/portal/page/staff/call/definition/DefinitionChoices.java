package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.drafting.DefinitionTree;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.letter.LetterKind;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may be chosen in a definition: kinds, and what the definition itself holds. */
final class DefinitionChoices {

    private static final List<String> RULE_TYPES =
            List.of("answers", "near-priority-neighbourhood", "density", "not-yet-covered", "one-of");

    /** The code of none of the choices: views leave out values that are empty, for which browsers send what is read. */
    static final String NONE = "-";

    private static final Choice NOTHING = new Choice(NONE, "–");

    private final DefinitionTree tree;
    private final Texts texts;
    private final List<Choice> calls;

    /** @param calls that may come first, as letters of intent */
    DefinitionChoices(DefinitionTree tree, Texts texts, List<Choice> calls) {
        this.tree = tree;
        this.texts = texts;
        this.calls = calls;
    }

    /** For what names no other call. */
    DefinitionChoices(DefinitionTree tree, Texts texts) {
        this(tree, texts, List.of());
    }

    /** None first; then the one that is chosen, even where it may not be any more, and those that may. */
    List<Choice> firstStages() {
        Object chosen = tree.root().get("after");
        Stream<Choice> lost = Stream.of(chosen)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(code -> calls.stream().noneMatch(call -> call.code().equals(code)))
                .map(code -> new Choice(code, code));
        return Stream.of(Stream.of(NOTHING), lost, calls.stream())
                .flatMap(Function.identity())
                .toList();
    }

    List<Choice> kinds() {
        return Arrays.stream(FieldKind.values())
                .map(kind -> new Choice(kind.code(), texts.get("call.kind." + kind.code())))
                .toList();
    }

    List<Choice> ruleTypes() {
        return RULE_TYPES.stream()
                .map(type -> new Choice(type, texts.get("staff.definition.rule." + type)))
                .toList();
    }

    List<Choice> letters() {
        return Arrays.stream(LetterKind.values())
                .map(kind -> new Choice(kind.code(), texts.get("staff.definition.letter." + kind.code())))
                .toList();
    }

    List<Choice> placeLabels() {
        return Arrays.stream(LabelKind.values())
                .map(label -> new Choice(label.code(), texts.of(label)))
                .toList();
    }

    /** The fields that are addresses. */
    List<Choice> addresses() {
        return fields().filter(field -> "address".equals(field.get("kind")))
                .map(this::named)
                .toList();
    }

    /** The rules, those within others too; none first. */
    List<Choice> rules() {
        List<Choice> rules = new ArrayList<>(List.of(NOTHING));
        addRules(tree.listObjects(DefinitionPath.parse("rules")), rules);
        return rules;
    }

    @SuppressWarnings("unchecked")
    private void addRules(List<Map<String, Object>> from, List<Choice> rules) {
        for (Map<String, Object> rule : from) {
            rules.add(named(rule));
            if (rule.get("rules") instanceof List<?> within && within.stream().allMatch(Map.class::isInstance)) {
                addRules((List<Map<String, Object>>) within, rules);
            }
        }
    }

    /** What a condition may say of each field of the form outside blocks: that it is filled, or an option taken. */
    List<Choice> conditions() {
        List<Choice> conditions = new ArrayList<>(List.of(NOTHING));
        fields().forEach(field -> addConditions(field, conditions));
        return conditions;
    }

    private void addConditions(Map<String, Object> field, List<Choice> conditions) {
        String code = String.valueOf(field.get("code"));
        String name = PartNames.of(field, texts.language());
        if (field.get("options") instanceof List<?> options) {
            options.stream()
                    .filter(Map.class::isInstance)
                    .map(option -> (Map<?, ?>) option)
                    .forEach(option -> conditions.add(new Choice(
                            code + "=" + option.get("code"),
                            texts.format("staff.definition.is", name, PartNames.of(option, texts.language())))));
        }
        conditions.add(new Choice(code, texts.format("staff.definition.filled", name)));
    }

    private Stream<Map<String, Object>> fields() {
        List<Map<String, Object>> fields = new ArrayList<>();
        DefinitionPath sections = DefinitionPath.parse("form.sections");
        for (int i = 0; i < tree.listObjects(sections).size(); i++) {
            fields.addAll(tree.listObjects(sections.at(i).at("fields")));
        }
        return fields.stream();
    }

    private Choice named(Map<String, Object> part) {
        return new Choice(String.valueOf(part.get("code")), PartNames.of(part, texts.language()));
    }
}
