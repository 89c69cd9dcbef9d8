package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.internal.FolderLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Postal codes by commune. A file has one row for each locality, so that a pair may come several times. */
final class PostalCodesImporter implements Importer {

    private static final Column POSTAL_CODE =
            Column.of("code postal", "code_postal", "codepostal", "postal_code", "cp");

    private final Map<CommuneCode, Set<PostalCode>> codes = new TreeMap<>();

    @Override
    public void convert(Path source, Territories territories, Tally tally, OutputStream output) throws IOException {
        CsvTable table = CsvTable.open(source);
        int communeColumn = table.indexOf(Column.COMMUNE_CODE);
        int postalColumn = table.indexOf(POSTAL_CODE);
        CommuneResolver resolver = new CommuneResolver(territories.gazetteer());
        table.forEach(tally, row -> {
            Optional<CommuneResolver.Resolved> found = resolver.find(row.cell(communeColumn));
            Optional<PostalCode> postalCode = postalCode(row.cell(postalColumn));
            if (found.isEmpty()) {
                row.reject(tally, communeColumn, resolver.reasonFor(row.cell(communeColumn)));
            } else if (postalCode.isEmpty()) {
                row.reject(tally, postalColumn, RejectionReason.NOT_A_POSTAL_CODE);
            } else {
                CommuneCode commune = found.get().commune().code();
                codes.computeIfAbsent(commune, key -> new TreeSet<>()).add(postalCode.get());
                tally.keep(commune.value(), found.get().former());
            }
        });
        List<List<String>> rows = new ArrayList<>(codes.size());
        codes.forEach((commune, served) ->
                served.forEach(postalCode -> rows.add(List.of(commune.value(), postalCode.value()))));
        TableWriter.write(output, FolderLayout.POSTAL_CODES_COLUMNS, rows);
    }

    /** Spreadsheets drop the leading zero: four digits get it back. */
    private static Optional<PostalCode> postalCode(String text) {
        return PostalCode.find(text.length() == 4 ? "0" + text : text);
    }
}
