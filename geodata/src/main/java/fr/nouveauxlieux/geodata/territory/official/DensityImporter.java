package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.internal.FolderLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Density classes by commune. */
final class DensityImporter implements Importer {

    private static final Column DENSITY =
            Column.of("niveau de densité", "niveau_densite", "libelle_densite", "libdens", "lib_dens", "dens7", "dens");

    private record Found(DensityClass density, boolean former) {}

    private final Map<CommuneCode, Found> classes = new TreeMap<>();

    @Override
    public void convert(Path source, Territories territories, Tally tally, OutputStream output) throws IOException {
        CsvTable table = CsvTable.open(source);
        int communeColumn = table.indexOf(Column.COMMUNE_CODE);
        int densityColumn = table.indexOf(DENSITY);
        CommuneResolver resolver = new CommuneResolver(territories.gazetteer());
        table.forEach(tally, row -> {
            Optional<CommuneResolver.Resolved> found = resolver.find(row.cell(communeColumn));
            Optional<DensityClass> density = density(row.cell(densityColumn));
            if (found.isEmpty()) {
                row.reject(tally, communeColumn, resolver.reasonFor(row.cell(communeColumn)));
            } else if (density.isEmpty()) {
                row.reject(tally, densityColumn, RejectionReason.UNKNOWN_DENSITY);
            } else {
                CommuneCode commune = found.get().commune().code();
                classes.merge(commune, new Found(density.get(), found.get().former()), DensityImporter::preferred);
                tally.keep(commune.value(), found.get().former());
            }
        });
        List<List<String>> rows = new ArrayList<>(classes.size());
        classes.forEach((commune, found) ->
                rows.add(List.of(commune.value(), found.density().name())));
        TableWriter.write(output, FolderLayout.DENSITY_COLUMNS, rows);
    }

    /** The chef-lieu speaks for a merged commune; failing it the densest of those that merged. */
    private static Found preferred(Found left, Found right) {
        if (left.former() != right.former()) {
            return left.former() ? right : left;
        }
        return left.density().compareTo(right.density()) <= 0 ? left : right;
    }

    private static Optional<DensityClass> density(String text) {
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '7') {
            return Optional.of(DensityClass.values()[text.charAt(0) - '1']);
        }
        return DensityClass.findByOfficialName(text);
    }
}
