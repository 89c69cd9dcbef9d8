package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PlaceNames;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.internal.FolderLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Centres of communes. Several rows may tell of one commune of today, when it absorbed others since. */
final class CommuneCentresImporter implements Importer {

    private static final Column NAME =
            Column.of("nom de la commune", "nom", "nom_commune", "lib_com", "libelle", "nom_com");
    private static final Column LATITUDE =
            Column.of("latitude", "latitude", "lat", "latitude_centre", "centre_latitude", "latitude_mairie");
    private static final Column LONGITUDE = Column.of(
            "longitude", "longitude", "lon", "lng", "longitude_centre", "centre_longitude", "longitude_mairie");

    private final Map<CommuneCode, List<CentreCandidate>> candidates = new TreeMap<>();
    private final Map<CommuneCode, Set<String>> formerNames = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    @Override
    public void convert(Path source, Territories territories, Tally tally, OutputStream output) throws IOException {
        CsvTable table = CsvTable.open(source);
        int code = table.indexOf(Column.COMMUNE_CODE);
        int latitude = table.indexOf(LATITUDE);
        int longitude = table.indexOf(LONGITUDE);
        int name = table.has(NAME) ? table.indexOf(NAME) : code;
        CommuneResolver resolver = new CommuneResolver(territories.gazetteer());
        DepartementExtent extent = new DepartementExtent(territories.outlines());
        table.forEach(tally, row -> {
            Optional<CommuneResolver.Resolved> found = resolver.find(row.cell(code));
            Optional<Coordinate> position = position(row.cell(latitude), row.cell(longitude));
            if (found.isEmpty()) {
                row.reject(tally, code, resolver.reasonFor(row.cell(code)));
            } else if (position.isEmpty()) {
                row.reject(tally, latitude, RejectionReason.NOT_DEGREES);
            } else if (!extent.isNear(found.get().commune().departement(), new Envelope(position.get()))) {
                row.reject(tally, latitude, RejectionReason.FAR_FROM_DEPARTEMENT);
            } else if (!seen.add(row.cell(code))) {
                row.reject(tally, code, RejectionReason.DUPLICATE);
            } else {
                keep(found.get(), row.cell(name), position.get(), tally);
                keepFormerName(found.get().commune(), row.cell(name), territories.gazetteer());
            }
        });
        List<List<String>> rows = new ArrayList<>(candidates.size());
        candidates.forEach((commune, centres) -> rows.add(row(commune, centres)));
        TableWriter.write(output, FolderLayout.COMMUNE_CENTRES_COLUMNS, rows);
    }

    private void keep(CommuneResolver.Resolved found, String name, Coordinate position, Tally tally) {
        Commune commune = found.commune();
        candidates
                .computeIfAbsent(commune.code(), key -> new ArrayList<>(1))
                .add(new CentreCandidate(commune.name(), !found.former(), name, position));
        tally.keep(commune.code().value(), found.former());
    }

    /** Communes that changed their name, or were absorbed without leaving theirs in the built-in tables. */
    private void keepFormerName(Commune commune, String name, Gazetteer gazetteer) {
        String plain = name.replaceAll("[\\t\\r\\n|]", " ");
        boolean isName =
                !PlaceNames.key(plain).isEmpty() && CommuneCode.find(plain).isEmpty();
        if (isName && !gazetteer.listCommunesByName(plain).contains(commune)) {
            formerNames.computeIfAbsent(commune.code(), code -> new TreeSet<>()).add(plain);
        }
    }

    private List<String> row(CommuneCode commune, List<CentreCandidate> centres) {
        Coordinate best = CentreCandidate.best(centres).position();
        return List.of(
                commune.value(),
                Double.toString(best.y),
                Double.toString(best.x),
                String.join(FolderLayout.BETWEEN_NAMES, formerNames.getOrDefault(commune, Set.of())));
    }

    private static Optional<Coordinate> position(String latitude, String longitude) {
        try {
            double north = Double.parseDouble(latitude);
            double east = Double.parseDouble(longitude);
            boolean degrees = Math.abs(north) <= 90 && Math.abs(east) <= 180;
            return degrees ? Optional.of(new Coordinate(east, north)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
