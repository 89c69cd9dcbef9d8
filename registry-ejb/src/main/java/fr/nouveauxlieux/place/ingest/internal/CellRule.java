package fr.nouveauxlieux.place.ingest.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a value is drawn from the cells of a row. */
public interface CellRule {

    /** Every column that it looks at. */
    Set<String> columns();

    /**
     * The value as a tree that a field can read; empty where the row does not say.
     *
     * @param rejections where to add the cells, or parts of them, that could not be understood
     */
    Optional<Object> extract(Cells cells, List<CellRejection> rejections);
}
