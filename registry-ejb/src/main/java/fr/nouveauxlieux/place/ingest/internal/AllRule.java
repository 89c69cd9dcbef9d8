package fr.nouveauxlieux.place.ingest.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list made of what several rules give, one after the other. */
record AllRule(List<CellRule> rules) implements CellRule {

    @Override
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        rules.forEach(rule -> columns.addAll(rule.columns()));
        return columns;
    }

    @Override
    public Optional<Object> extract(Cells cells, List<CellRejection> rejections) {
        List<Object> values = new ArrayList<>();
        for (CellRule rule : rules) {
            rule.extract(cells, rejections).ifPresent(value -> {
                if (value instanceof Collection<?> several) {
                    values.addAll(several);
                } else {
                    values.add(value);
                }
            });
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}
