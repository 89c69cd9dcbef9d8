package fr.nouveauxlieux.portal.sample;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.geodata.territory.TerritoryOutline;
import fr.nouveauxlieux.geodata.territory.TerritoryOutlines;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Two square départements side by side and two communes, at about the place of the true ones. */
public class SampleTerritories implements Gazetteer, TerritoryOutlines {

    private static final Commune LILLE = commune("59350", "Lille", 236_000, 50.63, 3.06);
    private static final Commune ANNOEULLIN = commune("59011", "Annœullin", 10_500, 50.53, 2.93);

    private static final List<Territory> TERRITORIES = List.of(
            new Territory(TerritoryKind.REGION, "32", "Hauts-de-France", Optional.empty()),
            new Territory(TerritoryKind.DEPARTEMENT, "59", "Nord", Optional.of("32")),
            new Territory(TerritoryKind.DEPARTEMENT, "62", "Pas-de-Calais", Optional.of("32")),
            new Territory(TerritoryKind.COMMUNE, "59011", "Annœullin", Optional.of("59")),
            new Territory(TerritoryKind.COMMUNE, "59350", "Lille", Optional.of("59")));

    @Override
    public List<Commune> listCommunes() {
        return List.of(ANNOEULLIN, LILLE);
    }

    @Override
    public Optional<Commune> findCommune(CommuneCode code) {
        return listCommunes().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    @Override
    public List<Commune> listCommunesByPostalCode(PostalCode postalCode) {
        return listCommunes().stream()
                .filter(c -> c.postalCodes().contains(postalCode))
                .toList();
    }

    @Override
    public List<Commune> listCommunesByName(String name) {
        return listCommunes().stream().filter(c -> c.name().equals(name)).toList();
    }

    @Override
    public List<Territory> listTerritories(TerritoryKind kind) {
        return TERRITORIES.stream().filter(t -> t.kind() == kind).toList();
    }

    @Override
    public Optional<Territory> findTerritory(TerritoryKind kind, String code) {
        return listTerritories(kind).stream().filter(t -> t.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Commune> findCommuneAt(Coordinates point) {
        return findDepartementAt(point).map(code -> LILLE);
    }

    @Override
    public Optional<String> findDepartementAt(Coordinates point) {
        return point.latitude() > 50 && point.longitude() > 2.5 ? Optional.of("59") : Optional.empty();
    }

    @Override
    public List<TerritoryOutline> listDepartements() {
        return List.of(
                new TerritoryOutline("59", "Nord", square(2.5, 50, 4, 51)),
                new TerritoryOutline("62", "Pas-de-Calais", square(1.5, 50, 2.5, 51)));
    }

    @Override
    public List<TerritoryOutline> listRegions() {
        return List.of(new TerritoryOutline("32", "Hauts-de-France", square(1.5, 50, 4, 51)));
    }

    @Override
    public Optional<TerritoryOutline> findDepartement(String code) {
        return find(listDepartements().stream(), code);
    }

    @Override
    public Optional<TerritoryOutline> findRegion(String code) {
        return find(listRegions().stream(), code);
    }

    private static Optional<TerritoryOutline> find(Stream<TerritoryOutline> outlines, String code) {
        return outlines.filter(o -> o.code().equals(code)).findFirst();
    }

    private static Geometry square(double west, double south, double east, double north) {
        return new GeometryFactory().toGeometry(new Envelope(west, east, south, north));
    }

    private static Commune commune(String code, String name, int population, double latitude, double longitude) {
        return new Commune(
                new CommuneCode(code),
                name,
                List.of(new PostalCode(code.substring(0, 2) + "000")),
                "59",
                "32",
                Optional.empty(),
                Optional.of(Coordinates.of(latitude, longitude)),
                OptionalInt.of(population),
                Optional.of(DensityClass.LARGE_CENTRE),
                Optional.empty());
    }
}
