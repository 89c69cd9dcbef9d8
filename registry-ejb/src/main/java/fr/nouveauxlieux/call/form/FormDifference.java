package fr.nouveauxlieux.call.form;

import fr.nouveauxlieux.call.form.FieldChange.Aspect;
import fr.nouveauxlieux.call.form.FieldChange.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a form asks otherwise than another one. A field is known by its code, in whichever section it stands. */
public final class FormDifference {

    private FormDifference() {}

    /** Fields of the newer form in its order, then those that are gone. */
    public static List<FieldChange> between(CallForm before, CallForm after) {
        Map<String, FormField> former = fields(before);
        List<FieldChange> changes = new ArrayList<>();
        fields(after).forEach((code, field) -> {
            FormField one = former.remove(code);
            if (one == null) {
                changes.add(new FieldChange(Kind.ADDED, code, field.label(), Set.of()));
            } else if (!aspects(one, field).isEmpty()) {
                changes.add(new FieldChange(Kind.CHANGED, code, field.label(), aspects(one, field)));
            }
        });
        former.forEach((code, field) -> changes.add(new FieldChange(Kind.REMOVED, code, field.label(), Set.of())));
        return changes;
    }

    private static Map<String, FormField> fields(CallForm form) {
        Map<String, FormField> fields = new LinkedHashMap<>();
        form.sections().forEach(section -> section.fields().forEach(field -> fields.put(field.code(), field)));
        return fields;
    }

    private static Set<Aspect> aspects(FormField one, FormField other) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        add(aspects, Aspect.KIND, one.kind() == other.kind());
        add(
                aspects,
                Aspect.WORDING,
                one.label().equals(other.label())
                        && one.help().equals(other.help())
                        && one.example().equals(other.example()));
        add(
                aspects,
                Aspect.REQUIRED,
                one.required() == other.required() && one.indispensable() == other.indispensable());
        add(aspects, Aspect.CONDITION, one.shownWhen().equals(other.shownWhen()));
        add(aspects, Aspect.LIMITS, one.limits().equals(other.limits()));
        add(aspects, Aspect.OPTIONS, one.options().equals(other.options()));
        add(
                aspects,
                Aspect.CONTENT,
                one.fields().equals(other.fields()) && one.budget().equals(other.budget()));
        add(aspects, Aspect.TEMPLATE, one.template().equals(other.template()));
        return aspects;
    }

    private static void add(Set<Aspect> aspects, Aspect aspect, boolean same) {
        if (!same) {
            aspects.add(aspect);
        }
    }
}
