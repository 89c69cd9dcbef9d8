package fr.nouveauxlieux.place.ingest.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of objects, each with a rule for each of its parts. An object whose first part is not known is left out.
 */
record ObjectsRule(List<Map<String, CellRule>> objects) implements CellRule {

    @Override
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        objects.forEach(parts -> parts.values().forEach(rule -> columns.addAll(rule.columns())));
        return columns;
    }

    @Override
    public Optional<Object> extract(Cells cells, List<CellRejection> rejections) {
        List<Object> found = new ArrayList<>();
        for (Map<String, CellRule> parts : objects) {
            Map<String, Object> tree = new LinkedHashMap<>();
            parts.forEach((part, rule) -> rule.extract(cells, rejections).ifPresent(value -> tree.put(part, value)));
            if (tree.containsKey(parts.keySet().iterator().next())) {
                found.add(tree);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
