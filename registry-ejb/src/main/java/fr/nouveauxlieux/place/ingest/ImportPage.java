package fr.nouveauxlieux.place.ingest;

import java.util.List;

/**
 * One page of imports, the latest first.
 *
 * @param total how many the filter finds in all
 */
public record ImportPage(List<ImportReport> imports, long total) {

    public ImportPage {
        imports = List.copyOf(imports);
    }
}
