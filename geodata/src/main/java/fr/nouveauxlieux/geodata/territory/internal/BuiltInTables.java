package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Reads the tables that the build made out of the official geographic code. */
final class BuiltInTables {

    private static final List<String> COMMUNES =
            List.of("code", "name", "epci", "population", "postal codes", "parent", "latitude", "longitude");
    private static final List<String> FORMER = List.of("code", "current code", "name");
    private static final List<String> CODE_AND_NAME = List.of("code", "name");
    private static final List<String> DEPARTEMENTS = List.of("code", "name", "region");

    private final Map<String, String> regionOf = new HashMap<>();
    private final Map<String, Optional<String>> epciByCode = new HashMap<>();
    private final Map<String, String> departementCodes = new HashMap<>();

    private BuiltInTables() {}

    static TerritoryTables read() {
        return new BuiltInTables().readAll();
    }

    static InputStream open(String name) {
        InputStream input = BuiltInTables.class.getResourceAsStream(name);
        if (input == null) {
            throw new IllegalStateException("the built-in table " + name + " is missing: was the module built whole?");
        }
        return input;
    }

    private TerritoryTables readAll() {
        List<Territory> regions = new ArrayList<>(32);
        read(
                "regions.tsv",
                CODE_AND_NAME,
                row -> regions.add(new Territory(TerritoryKind.REGION, row[0], row[1], Optional.empty())));
        List<Territory> departements = new ArrayList<>(128);
        read("departements.tsv", DEPARTEMENTS, row -> {
            departements.add(new Territory(TerritoryKind.DEPARTEMENT, row[0], row[1], Optional.of(row[2])));
            regionOf.put(row[0], row[2]);
            departementCodes.put(row[0], row[0]);
        });
        List<Territory> epci = new ArrayList<>(1500);
        read("epci.tsv", CODE_AND_NAME, row -> {
            epci.add(new Territory(TerritoryKind.EPCI, row[0], row[1], Optional.empty()));
            epciByCode.put(row[0], Optional.of(row[0]));
        });
        List<Commune> communes = new ArrayList<>(36_000);
        read("communes.tsv", COMMUNES, row -> communes.add(commune(row)));
        List<FormerCommune> former = new ArrayList<>(5_000);
        read(
                "former-communes.tsv",
                FORMER,
                row -> former.add(new FormerCommune(new CommuneCode(row[0]), new CommuneCode(row[1]), row[2])));
        return new TerritoryTables(communes, former, epci, departements, regions);
    }

    private static void read(String name, List<String> columns, Consumer<String[]> rows) {
        try (InputStream input = open(name)) {
            TabSeparated.read(input, name, columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Commune commune(String[] row) {
        CommuneCode code = new CommuneCode(row[0]);
        // One instance of each repeated code, rather than 35,000.
        String departement = departementCodes.get(code.departement());
        return new Commune(
                code,
                row[1],
                postalCodes(row[4]),
                departement,
                regionOf.get(departement),
                row[2].isEmpty() ? Optional.empty() : epciByCode.get(row[2]),
                centre(row[6], row[7]),
                row[3].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row[3])),
                Optional.empty(),
                row[5].isEmpty() ? Optional.empty() : Optional.of(new CommuneCode(row[5])));
    }

    private static List<PostalCode> postalCodes(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        return cell.length() == 5
                ? List.of(new PostalCode(cell))
                : Arrays.stream(cell.split(" ")).map(PostalCode::new).toList();
    }

    static Optional<Coordinates> centre(String latitude, String longitude) {
        return latitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Coordinates(
                        Double.parseDouble(latitude), Double.parseDouble(longitude), Precision.COMMUNE_CENTRE));
    }
}
