package fr.nouveauxlieux.geodata.territory.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.geodata.territory.TerritoryOutline;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The gazetteer over tables in memory. Immutable; names are indexed when one is first asked for, outlines read when a
 * point is.
 */
public final class TableGazetteer implements Gazetteer {

    private final List<Commune> communes;
    private final Map<CommuneCode, Commune> byCode;
    private final Map<CommuneCode, Commune> byFormerCode;
    private final Map<PostalCode, List<Commune>> byPostalCode;
    private final Lazy<NameIndex> byName;
    private final Map<TerritoryKind, Map<String, Territory>> larger = new EnumMap<>(TerritoryKind.class);
    private final Map<TerritoryKind, List<Territory>> territories = new EnumMap<>(TerritoryKind.class);
    private final Lazy<PointLocator> locator;

    /** @param outlines départements, neighbouring countries and boundaries of communes, read on first use */
    public TableGazetteer(TerritoryTables tables, Supplier<Outlines> outlines) {
        communes = List.copyOf(tables.communes());
        byCode = new HashMap<>(communes.size() * 2);
        byFormerCode = new HashMap<>(tables.former().size() * 2);
        communes.forEach(commune -> byCode.put(commune.code(), commune));
        for (FormerCommune former : tables.former()) {
            if (!byCode.containsKey(former.code())) {
                byFormerCode.put(former.code(), byCode.get(former.current()));
            }
        }
        byName = new Lazy<>(() -> indexNames(tables.former()));
        byPostalCode = groupByPostalCode(communes);
        addLarger(TerritoryKind.EPCI, tables.epci());
        addLarger(TerritoryKind.DEPARTEMENT, tables.departements());
        addLarger(TerritoryKind.REGION, tables.regions());
        locator = new Lazy<>(() -> outlines.get().locator(byCode));
    }

    /** The outlines that tell where a point lies. */
    public record Outlines(
            List<TerritoryOutline> departements,
            List<TerritoryOutline> neighbours,
            List<TerritoryOutline> communeBoundaries) {

        PointLocator locator(Map<CommuneCode, Commune> communes) {
            return new PointLocator(departements, neighbours, communeBoundaries, communes);
        }
    }

    private NameIndex indexNames(List<FormerCommune> former) {
        NameIndex index = new NameIndex(communes.size());
        communes.forEach(commune -> index.add(commune.name(), commune));
        former.stream()
                .filter(commune -> !commune.name().isEmpty())
                .forEach(commune -> index.addFormer(commune.name(), byCode.get(commune.current())));
        return index;
    }

    private static Map<PostalCode, List<Commune>> groupByPostalCode(List<Commune> communes) {
        Map<PostalCode, List<Commune>> grouped = new HashMap<>(16_000);
        for (Commune commune : communes) {
            for (PostalCode postalCode : commune.postalCodes()) {
                grouped.computeIfAbsent(postalCode, code -> new ArrayList<>(4)).add(commune);
            }
        }
        grouped.replaceAll((code, served) ->
                served.stream().sorted(CommuneOrder.LARGEST_FIRST).toList());
        return grouped;
    }

    private void addLarger(TerritoryKind kind, List<Territory> list) {
        territories.put(kind, List.copyOf(list));
        larger.put(kind, list.stream().collect(Collectors.toMap(Territory::code, Function.identity())));
    }

    private static Territory territory(Commune commune) {
        return new Territory(
                TerritoryKind.COMMUNE, commune.code().value(), commune.name(), Optional.of(commune.departement()));
    }

    @Override
    public List<Commune> listCommunes() {
        return communes;
    }

    @Override
    public Optional<Commune> findCommune(CommuneCode code) {
        return Optional.ofNullable(byCode.getOrDefault(code, byFormerCode.get(code)));
    }

    @Override
    public List<Commune> listCommunesByPostalCode(PostalCode postalCode) {
        return byPostalCode.getOrDefault(postalCode, List.of());
    }

    @Override
    public List<Commune> listCommunesByName(String name) {
        return byName.get().find(name);
    }

    @Override
    public List<Territory> listTerritories(TerritoryKind kind) {
        return kind == TerritoryKind.COMMUNE
                ? communes.stream().map(TableGazetteer::territory).toList()
                : territories.get(kind);
    }

    @Override
    public Optional<Territory> findTerritory(TerritoryKind kind, String code) {
        return kind == TerritoryKind.COMMUNE
                ? CommuneCode.find(code).flatMap(this::findCommune).map(TableGazetteer::territory)
                : Optional.ofNullable(larger.get(kind).get(code));
    }

    @Override
    public Optional<Commune> findCommuneAt(Coordinates point) {
        return locator.get().findCommune(point);
    }

    @Override
    public Optional<String> findDepartementAt(Coordinates point) {
        return locator.get().findDepartement(point);
    }
}
