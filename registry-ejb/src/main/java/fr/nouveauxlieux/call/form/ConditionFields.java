package fr.nouveauxlieux.call.form;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields whose answers a condition looks at. */
public final class ConditionFields {

    private ConditionFields() {}

    public static Set<String> of(Condition condition) {
        return stream(condition).collect(Collectors.toSet());
    }

    private static Stream<String> stream(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return Stream.of(is.field());
        }
        if (condition instanceof Condition.Filled filled) {
            return Stream.of(filled.field());
        }
        if (condition instanceof Condition.Not not) {
            return stream(not.condition());
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().flatMap(ConditionFields::stream);
        }
        return ((Condition.Any) condition).conditions().stream().flatMap(ConditionFields::stream);
    }
}
