package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.territory.Arrondissement;
import fr.nouveauxlieux.geodata.territory.ArrondissementCode;
import fr.nouveauxlieux.geodata.territory.Arrondissements;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arrondissements out of the table that the build made of the official geographic code. */
final class TableArrondissements implements Arrondissements {

    private static final String TABLE = "arrondissements.tsv";
    private static final List<String> COLUMNS = List.of("code", "name", "departement", "communes");

    private final Map<ArrondissementCode, Arrondissement> byCode = new LinkedHashMap<>();
    private final Map<CommuneCode, Arrondissement> byCommune = new HashMap<>(72_000);

    private TableArrondissements(List<Arrondissement> all) {
        for (Arrondissement arrondissement : all) {
            byCode.put(arrondissement.code(), arrondissement);
            arrondissement.communes().forEach(commune -> byCommune.put(commune, arrondissement));
        }
    }

    static TableArrondissements readBuiltIn() {
        List<Arrondissement> all = new ArrayList<>(340);
        try (InputStream input = BuiltInTables.open(TABLE)) {
            TabSeparated.read(input, TABLE, COLUMNS, row -> all.add(arrondissement(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TableArrondissements(all);
    }

    private static Arrondissement arrondissement(String[] row) {
        List<CommuneCode> communes = row[3].isEmpty()
                ? List.of()
                : Arrays.stream(row[3].split(" ")).map(CommuneCode::new).toList();
        return new Arrondissement(new ArrondissementCode(row[0]), row[1], row[2], communes);
    }

    @Override
    public List<Arrondissement> listAll() {
        return List.copyOf(byCode.values());
    }

    @Override
    public Optional<Arrondissement> findByCode(ArrondissementCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Optional<Arrondissement> findOf(CommuneCode commune) {
        return Optional.ofNullable(byCommune.get(commune));
    }
}
