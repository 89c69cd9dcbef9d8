package fr.nouveauxlieux.portal.page.staff.call.definition;

import static fr.nouveauxlieux.portal.page.staff.call.definition.PartInput.asked;
import static fr.nouveauxlieux.portal.page.staff.call.definition.PartInput.choice;
import static fr.nouveauxlieux.portal.page.staff.call.definition.PartInput.optional;

import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.portal.page.staff.call.definition.PartInput.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is typed of a part of each shape, and what stands in it. */
final class PartInputs {

    private static final PartInput CODE = asked("code", Type.LINE);
    private static final PartInput LABEL = asked("label", Type.LINES_IN_BOTH);
    private static final PartInput HELP = optional("help", Type.TEXT_IN_BOTH);
    private static final PartInput SHOWN_WHEN = optional("shownWhen", Type.CONDITION);

    private static final Set<FieldKind> MEASURED_TEXTS =
            EnumSet.of(FieldKind.LINE, FieldKind.TEXT, FieldKind.RICH_TEXT, FieldKind.ADDRESS);
    private static final Set<FieldKind> COUNTED =
            EnumSet.of(FieldKind.CHOICES, FieldKind.FILE, FieldKind.TABLE, FieldKind.BLOCK);

    private final DefinitionChoices choices;

    PartInputs(DefinitionChoices choices) {
        this.choices = choices;
    }

    /** @param part as it stands, or as it is to be: its kind tells what else is typed */
    List<PartInput> inputs(PartShape shape, Map<String, Object> part) {
        return switch (shape) {
            case CALL ->
                List.of(
                        asked("title", Type.LINES_IN_BOTH),
                        asked("summary", Type.TEXT_IN_BOTH),
                        asked("presentation", Type.TEXT_IN_BOTH),
                        choice("after", choices.firstStages()));
            case SERVICE ->
                List.of(
                        asked("name", Type.LINE),
                        asked("postalAddress", Type.TEXT),
                        asked("email", Type.LINE),
                        optional("telephone", Type.LINE));
            case FORM, GRID -> List.of();
            case SECTION -> List.of(CODE, asked("title", Type.LINES_IN_BOTH), HELP, SHOWN_WHEN);
            case FIELD -> field(part);
            case OPTION -> List.of(CODE, LABEL, HELP);
            case BUDGET ->
                List.of(
                        asked("years", Type.WHOLE),
                        optional("leastAid", Type.WHOLE),
                        optional("mostAid", Type.WHOLE),
                        optional("mostAidAYear", Type.WHOLE),
                        optional("mostShare", Type.WHOLE),
                        optional("deMinimis", Type.BOX));
            case CATEGORY -> List.of(CODE, LABEL);
            case RULE -> rule(part);
            case CRITERION -> List.of(CODE, LABEL, HELP, asked("weight", Type.WHOLE));
            case LEVEL -> List.of(asked("points", Type.WHOLE), asked("label", Type.TEXT_IN_BOTH));
            case ENVELOPE ->
                List.of(
                        optional("wave", Type.LINE),
                        optional("amount", Type.WHOLE),
                        optional("places", Type.WHOLE),
                        optional("note", Type.TEXT_IN_BOTH));
            case QUOTA ->
                List.of(
                        CODE,
                        LABEL,
                        optional("places", Type.WHOLE),
                        optional("amount", Type.WHOLE),
                        choice("rule", choices.rules()),
                        optional("condition", Type.CONDITION));
            case LETTER ->
                List.of(
                        choice("kind", choices.letters()),
                        asked("subject", Type.LINES_IN_BOTH),
                        asked("body", Type.TEXT_IN_BOTH));
        };
    }

    List<PartList> lists(PartShape shape, Map<String, Object> part) {
        return switch (shape) {
            case CALL ->
                List.of(
                        PartList.of("form.sections", "code"),
                        new PartList("rules", "code", "type", choices.ruleTypes()),
                        PartList.of("envelopes", "wave"),
                        new PartList("letters", "", "kind", choices.letters()));
            case SECTION -> List.of(new PartList("fields", "code", "kind", choices.kinds()));
            case FIELD ->
                kindOf(part)
                        .map(kind -> switch (kind) {
                            case CHOICE, CHOICES -> List.of(PartList.of("options", "code"));
                            case BLOCK, TABLE -> List.of(new PartList("fields", "code", "kind", choices.kinds()));
                            default -> List.<PartList>of();
                        })
                        .orElse(List.of());
            case BUDGET -> List.of(PartList.of("expenses", "code"), PartList.of("resources", "code"));
            case RULE ->
                "one-of".equals(part.get("type"))
                        ? List.of(new PartList("rules", "code", "type", choices.ruleTypes()))
                        : List.of();
            case GRID -> List.of(PartList.of("criteria", "code"));
            case CRITERION -> List.of(PartList.of("levels", "points"));
            case ENVELOPE -> List.of(PartList.of("quotas", "code"));
            case SERVICE, FORM, OPTION, CATEGORY, LEVEL, QUOTA, LETTER -> List.of();
        };
    }

    /** The keys of what belongs to another kind than the part has, to be taken away from it. */
    List<String> foreign(PartShape shape, Map<String, Object> part) {
        if (shape != PartShape.FIELD) {
            return List.of();
        }
        Optional<FieldKind> kind = kindOf(part);
        List<String> keys = new ArrayList<>();
        addUnless(keys, "options", kind, FieldKind.CHOICE, FieldKind.CHOICES);
        addUnless(keys, "fields", kind, FieldKind.BLOCK, FieldKind.TABLE);
        addUnless(keys, "budget", kind, FieldKind.BUDGET);
        addUnless(keys, "indispensable", kind, FieldKind.FILE);
        addUnless(keys, AttachedTemplate.KEY, kind, FieldKind.FILE);
        return keys;
    }

    private static void addUnless(List<String> keys, String key, Optional<FieldKind> kind, FieldKind... of) {
        if (kind.filter(Set.of(of)::contains).isEmpty()) {
            keys.add(key);
        }
    }

    static Optional<FieldKind> kindOf(Map<String, Object> field) {
        return Arrays.stream(FieldKind.values())
                .filter(kind -> kind.code().equals(field.get("kind")))
                .findFirst();
    }

    private List<PartInput> field(Map<String, Object> part) {
        List<PartInput> inputs = new ArrayList<>(List.of(
                CODE,
                choice("kind", choices.kinds()),
                LABEL,
                HELP,
                optional("example", Type.LINES_IN_BOTH),
                optional("required", Type.BOX)));
        kindOf(part).ifPresent(kind -> addOfKind(inputs, kind, part));
        inputs.add(SHOWN_WHEN);
        return inputs;
    }

    private static void addOfKind(List<PartInput> inputs, FieldKind kind, Map<String, Object> part) {
        if (kind == FieldKind.FILE) {
            inputs.add(optional("indispensable", Type.BOX));
            if (!AttachedTemplate.isIn(part)) {
                inputs.add(optional(AttachedTemplate.KEY, Type.LINE));
            }
            inputs.add(optional("limits.formats", Type.TEXTS));
        }
        if (MEASURED_TEXTS.contains(kind)) {
            inputs.add(optional("limits.shortest", Type.WHOLE));
            inputs.add(optional("limits.longest", Type.WHOLE));
        }
        if (kind == FieldKind.NUMBER || kind == FieldKind.MONEY) {
            inputs.add(optional("limits.least", Type.NUMBER));
            inputs.add(optional("limits.most", Type.NUMBER));
        }
        if (kind == FieldKind.NUMBER) {
            inputs.add(optional("limits.decimals", Type.WHOLE));
        }
        if (COUNTED.contains(kind)) {
            inputs.add(optional("limits.fewest", Type.WHOLE));
            inputs.add(optional("limits.greatest", Type.WHOLE));
        }
    }

    private List<PartInput> rule(Map<String, Object> part) {
        List<PartInput> inputs =
                new ArrayList<>(List.of(CODE, asked("label", Type.TEXT_IN_BOTH), optional("blocking", Type.BOX)));
        PartInput address = choice("address", choices.addresses());
        switch (String.valueOf(part.get("type"))) {
            case "answers" -> inputs.add(asked("condition", Type.CONDITION));
            case "near-priority-neighbourhood" -> {
                inputs.add(address);
                inputs.add(asked("metres", Type.WHOLE));
            }
            case "density" -> {
                inputs.add(address);
                inputs.add(asked("classes", Type.WHOLES));
            }
            case "not-yet-covered" -> {
                inputs.add(address);
                inputs.add(choice("placeLabel", choices.placeLabels()));
                inputs.add(asked("fewerThan", Type.WHOLE));
            }
            default -> {
                // Rules within it are a list of their own.
            }
        }
        return inputs;
    }
}
