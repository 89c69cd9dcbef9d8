package fr.nouveauxlieux.portal.page.territory;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What contains a territory and what it contains. */
final class Surroundings {

    private final Gazetteer gazetteer;
    private final Territory territory;
    private final List<Commune> communes;

    Surroundings(Gazetteer gazetteer, Territory territory) {
        this.gazetteer = gazetteer;
        this.territory = territory;
        this.communes = gazetteer.listCommunes().stream().filter(this::isWithin).toList();
    }

    /** Its communes, municipal arrondissements included, by ascending code; of a commune, itself and those it has. */
    List<Commune> communes() {
        return communes;
    }

    /** The territories that contain it whole, one in another, the largest first. */
    List<Territory> containing() {
        return Stream.of(
                        only(communes.stream().map(Commune::region), TerritoryKind.REGION),
                        only(communes.stream().map(Commune::departement), TerritoryKind.DEPARTEMENT),
                        territory.kind() == TerritoryKind.COMMUNE ? city() : Optional.<Territory>empty())
                .flatMap(Optional::stream)
                .filter(container -> container.kind().compareTo(territory.kind()) > 0 || isArrondissementOf(container))
                .toList();
    }

    /** The intercommunality of a commune. */
    Optional<Territory> epci() {
        return territory.kind() == TerritoryKind.COMMUNE
                ? communes.stream()
                        .flatMap(commune -> commune.epci().stream())
                        .findFirst()
                        .flatMap(code -> gazetteer.findTerritory(TerritoryKind.EPCI, code))
                : Optional.empty();
    }

    /** The territories of a kind of which a part at least lies in it, by ascending code. */
    List<Territory> within(TerritoryKind kind) {
        Stream<String> codes =
                switch (kind) {
                    case REGION -> communes.stream().map(Commune::region);
                    case DEPARTEMENT -> communes.stream().map(Commune::departement);
                    case EPCI -> communes.stream().flatMap(commune -> commune.epci().stream());
                    case COMMUNE ->
                        communes.stream()
                                .filter(commune -> commune.parent().isEmpty())
                                .map(commune -> commune.code().value());
                };
        return codes.filter(Objects::nonNull)
                .distinct()
                .sorted()
                .flatMap(code -> gazetteer.findTerritory(kind, code).stream())
                .toList();
    }

    /** The municipal arrondissements of a city; empty for what is no city that has some. */
    List<Territory> arrondissements() {
        return territory.kind() != TerritoryKind.COMMUNE
                ? List.of()
                : communes.stream()
                        .filter(commune -> !commune.code().value().equals(territory.code()))
                        .flatMap(commune ->
                                gazetteer
                                        .findTerritory(
                                                TerritoryKind.COMMUNE,
                                                commune.code().value())
                                        .stream())
                        .toList();
    }

    /** Of a commune. */
    Optional<Commune> commune() {
        return territory.kind() == TerritoryKind.COMMUNE
                ? CommuneCode.find(territory.code()).flatMap(gazetteer::findCommune)
                : Optional.empty();
    }

    private Optional<Territory> city() {
        return commune()
                .flatMap(Commune::parent)
                .flatMap(code -> gazetteer.findTerritory(TerritoryKind.COMMUNE, code.value()));
    }

    private boolean isArrondissementOf(Territory container) {
        return container.kind() == TerritoryKind.COMMUNE && territory.kind() == TerritoryKind.COMMUNE;
    }

    /** What all lie in, if it is one and the same. */
    private Optional<Territory> only(Stream<String> codes, TerritoryKind kind) {
        List<String> distinct =
                codes.filter(Objects::nonNull).distinct().limit(2).toList();
        return distinct.size() == 1 ? gazetteer.findTerritory(kind, distinct.get(0)) : Optional.empty();
    }

    private boolean isWithin(Commune commune) {
        String code = territory.code();
        return switch (territory.kind()) {
            case REGION -> code.equals(commune.region());
            case DEPARTEMENT -> code.equals(commune.departement());
            case EPCI -> commune.epci().filter(code::equals).isPresent();
            case COMMUNE ->
                commune.code().value().equals(code)
                        || commune.parent()
                                .filter(city -> city.value().equals(code))
                                .isPresent();
        };
    }
}
