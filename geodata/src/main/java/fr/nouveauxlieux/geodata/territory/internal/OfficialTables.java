package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the checked tables of a folder add to the built-in ones: centres and densities take the place of those known,
 * postal codes and former names are added to them.
 */
final class OfficialTables {

    private final Map<String, Optional<Coordinates>> centres = new HashMap<>();
    private final List<FormerCommune> formerNames = new ArrayList<>();
    private final Map<String, List<PostalCode>> postalCodes = new HashMap<>();
    private final Map<String, Optional<DensityClass>> densities = new HashMap<>();

    private OfficialTables() {}

    static OfficialTables read(Path folder) {
        OfficialTables tables = new OfficialTables();
        read(folder.resolve(FolderLayout.COMMUNE_CENTRES), FolderLayout.COMMUNE_CENTRES_COLUMNS, tables::addCentre);
        read(folder.resolve(FolderLayout.POSTAL_CODES), FolderLayout.POSTAL_CODES_COLUMNS, row -> tables.postalCodes
                .computeIfAbsent(row[0], code -> new ArrayList<>(1))
                .add(new PostalCode(row[1])));
        // One instance of each, rather than 35,000.
        Map<DensityClass, Optional<DensityClass>> classes = new EnumMap<>(DensityClass.class);
        for (DensityClass density : DensityClass.values()) {
            classes.put(density, Optional.of(density));
        }
        read(
                folder.resolve(FolderLayout.DENSITY),
                FolderLayout.DENSITY_COLUMNS,
                row -> tables.densities.put(row[0], classes.get(DensityClass.valueOf(row[1]))));
        return tables;
    }

    private static void read(Path file, List<String> columns, Consumer<String[]> rows) {
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream input = Files.newInputStream(file)) {
            TabSeparated.read(input, file.toString(), columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: import it again", e);
        } catch (IllegalArgumentException e) {
            throw new UncheckedIOException(file + " cannot be read: import it again", new IOException(e));
        }
    }

    private void addCentre(String[] row) {
        centres.put(row[0], BuiltInTables.centre(row[1], row[2]));
        if (!row[3].isEmpty()) {
            CommuneCode code = new CommuneCode(row[0]);
            Arrays.stream(row[3].split(Pattern.quote(FolderLayout.BETWEEN_NAMES)))
                    .forEach(name -> formerNames.add(new FormerCommune(code, code, name)));
        }
    }

    /** The former communes known, and those of which the files tell the name; of communes that still are. */
    List<FormerCommune> complete(List<FormerCommune> former, Set<CommuneCode> current) {
        return Stream.concat(former.stream(), formerNames.stream().filter(name -> current.contains(name.current())))
                .toList();
    }

    boolean isEmpty() {
        return centres.isEmpty() && postalCodes.isEmpty() && densities.isEmpty();
    }

    /** A municipal arrondissement without a density of its own has its city's. */
    Commune complete(Commune commune) {
        String code = commune.code().value();
        String city = commune.parent().map(CommuneCode::value).orElse(code);
        Optional<Coordinates> centre = centres.getOrDefault(code, commune.centre());
        List<PostalCode> postal = withOfficial(commune.postalCodes(), postalCodes.getOrDefault(code, List.of()));
        Optional<DensityClass> density = densities.getOrDefault(code, densities.getOrDefault(city, commune.density()));
        return new Commune(
                commune.code(),
                commune.name(),
                postal,
                commune.departement(),
                commune.region(),
                commune.epci(),
                centre,
                commune.population(),
                density,
                commune.parent());
    }

    private static List<PostalCode> withOfficial(List<PostalCode> known, List<PostalCode> official) {
        if (known.containsAll(official)) {
            return known;
        }
        TreeSet<PostalCode> all = new TreeSet<>(known);
        all.addAll(official);
        return List.copyOf(all);
    }
}
