package fr.nouveauxlieux.place.ingest.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same value for every row. */
record ConstantRule(Object value) implements CellRule {

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Optional<Object> extract(Cells cells, List<CellRejection> rejections) {
        return Optional.of(value);
    }
}
