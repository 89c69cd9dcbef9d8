package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.form.Condition;
import java.util.List;
import java.util.stream.Stream;

/** Reads conditions: {@code {"field", "is"}}, {@code {"field", "filled": true}}, {@code {"not"}}, {@code {"all"}}, {@code {"any"}}. */
final class ConditionReader {

    private ConditionReader() {}

    /** {@link Condition#ALWAYS} where there is none. */
    static Condition read(DefinitionNode parent, String key) {
        return parent.findObject(key).map(ConditionReader::read).orElse(Condition.ALWAYS);
    }

    private static Condition read(DefinitionNode node) {
        Condition condition = readShape(node);
        node.refuseOtherKeys();
        return condition;
    }

    private static Condition readShape(DefinitionNode node) {
        if (node.has("not")) {
            return new Condition.Not(read(node.getObject("not")));
        }
        if (node.has("all")) {
            return new Condition.All(readAll(node, "all"));
        }
        if (node.has("any")) {
            return new Condition.Any(readAll(node, "any"));
        }
        String field = node.getCode("field");
        if (node.has("is")) {
            return new Condition.Is(field, node.getCode("is"));
        }
        if (node.has("in")) {
            return new Condition.Any(node.listTexts("in").stream()
                    .map(code -> (Condition) new Condition.Is(field, code))
                    .toList());
        }
        if (!node.isTrue("filled")) {
            node.problem("filled", "not-a-condition");
        }
        return new Condition.Filled(field);
    }

    private static List<Condition> readAll(DefinitionNode node, String key) {
        List<Condition> conditions =
                node.listObjects(key).stream().map(ConditionReader::read).toList();
        if (conditions.isEmpty()) {
            node.problem(key, "no-condition");
        }
        return conditions;
    }

    /** Every simple condition within one. */
    static Stream<Condition> listSimple(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return listSimple(not.condition());
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().flatMap(ConditionReader::listSimple);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().flatMap(ConditionReader::listSimple);
        }
        return Stream.of(condition);
    }
}
