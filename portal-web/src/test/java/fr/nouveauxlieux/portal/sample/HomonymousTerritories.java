package fr.nouveauxlieux.portal.sample;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.PlaceNames;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** {@link SampleTerritories} and some made-up ones whose names and codes are those of others. */
public class HomonymousTerritories extends SampleTerritories {

    private static final List<Territory> MORE = List.of(
            new Territory(TerritoryKind.DEPARTEMENT, "32", "Gers", Optional.of("76")),
            new Territory(TerritoryKind.EPCI, "200093201", "Métropole lilloise", Optional.empty()),
            new Territory(TerritoryKind.COMMUNE, "62999", "Nord", Optional.of("62")),
            new Territory(TerritoryKind.COMMUNE, "59998", "Villers-au-Nord", Optional.of("59")));

    private static final List<Commune> MORE_COMMUNES =
            List.of(commune("62999", "Nord"), commune("59998", "Villers-au-Nord"));

    private static Commune commune(String code, String name) {
        return new Commune(
                new CommuneCode(code),
                name,
                List.of(),
                code.substring(0, 2),
                "32",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(500),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Commune> listCommunes() {
        return Stream.concat(super.listCommunes().stream(), MORE_COMMUNES.stream())
                .toList();
    }

    @Override
    public List<Commune> listCommunesByName(String name) {
        String key = PlaceNames.key(name);
        return listCommunes().stream()
                .filter(commune -> PlaceNames.key(commune.name()).equals(key))
                .toList();
    }

    @Override
    public List<Territory> listTerritories(TerritoryKind kind) {
        return Stream.concat(super.listTerritories(kind).stream(), MORE.stream().filter(more -> more.kind() == kind))
                .toList();
    }
}
