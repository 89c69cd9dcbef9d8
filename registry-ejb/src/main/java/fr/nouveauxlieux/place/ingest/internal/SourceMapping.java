package fr.nouveauxlieux.place.ingest.internal;

import fr.nouveauxlieux.place.PlaceField;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the rows of a source are to be understood.
 *
 * @param source what is told of the source
 * @param idColumn the column whose value identifies a row in its source for ever
 * @param rules how the value of each field is drawn
 * @param digest changes whenever the mapping does
 */
public record SourceMapping(
        SourceDescription source,
        CsvFormat format,
        String idColumn,
        Map<PlaceField<?>, CellRule> rules,
        String digest) {

    /**
     * @param link where the dataset is published; empty text where nowhere
     * @param published the day on which this edition was published; empty where unknown
     * @param demonstration whether its places are made up to show the product
     */
    public record SourceDescription(
            String code,
            String name,
            String licence,
            String link,
            Optional<LocalDate> published,
            boolean demonstration) {}

    public record CsvFormat(char delimiter, Charset charset) {}

    /** Every column that the mapping looks at, and that a file must therefore have. */
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        columns.add(idColumn);
        rules.values().forEach(rule -> columns.addAll(rule.columns()));
        return columns;
    }
}
