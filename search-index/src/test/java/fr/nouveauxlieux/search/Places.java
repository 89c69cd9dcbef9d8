package fr.nouveauxlieux.search;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes places for tests. */
final class Places {

    static final SmallGazetteer GAZETTEER = new SmallGazetteer();

    private static final Map<String, String> TYPE_WORDS = Map.of(
            "COWORKING", "coworking espace de travail partagé bureaux partagés",
            "FABLAB", "fablab atelier de fabrication numérique makerspace",
            "TIERS_LIEU", "tiers-lieu",
            "MICRO_FOLIE", "micro-folie musée numérique",
            "FRANCE_SERVICES", "France Services maison de services au public",
            "RECYCLERIE", "recyclerie ressourcerie");

    private Places() {}

    static Maker place(String id, String name) {
        return new Maker(id, name);
    }

    static final class Maker {

        private final String id;
        private final String name;
        private String address = "";
        private String postalCode = "";
        private String communeCode = "";
        private String communeName = "";
        private String departement = "";
        private Optional<Coordinates> coordinates = Optional.empty();
        private final List<String> types = new ArrayList<>();
        private final List<String> otherNames = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private String description = "";
        private final Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        private Optional<WeeklyOpening> opening = Optional.empty();
        private ZoneId zone = ZoneId.of("Europe/Paris");
        private boolean demonstration;

        private Maker(String id, String name) {
            this.id = id;
            this.name = name;
        }

        Maker in(String code) {
            Commune commune = GAZETTEER.commune(new CommuneCode(code));
            communeCode = code;
            communeName = commune.name();
            departement = commune.departement();
            postalCode = commune.postalCodes().get(0).value();
            coordinates = commune.centre();
            facet(Facet.COMMUNE, code);
            facet(Facet.DEPARTEMENT, departement);
            GAZETTEER.listTerritories(TerritoryKind.DEPARTEMENT).stream()
                    .filter(territory -> territory.code().equals(departement))
                    .forEach(territory -> words.add(territory.name()));
            return this;
        }

        Maker at(double latitude, double longitude) {
            coordinates = Optional.of(Coordinates.of(latitude, longitude));
            return this;
        }

        Maker postalCode(String value) {
            postalCode = value;
            return this;
        }

        Maker type(String... codes) {
            types.addAll(List.of(codes));
            facet(Facet.TYPE, codes);
            Arrays.stream(codes).map(TYPE_WORDS::get).filter(Objects::nonNull).forEach(words::add);
            return this;
        }

        Maker facet(Facet facet, String... codes) {
            facets.computeIfAbsent(facet, f -> new LinkedHashSet<>()).addAll(List.of(codes));
            return this;
        }

        Maker otherName(String value) {
            otherNames.add(value);
            return this;
        }

        Maker words(String value) {
            words.add(value);
            return this;
        }

        Maker address(String value) {
            address = value;
            return this;
        }

        Maker description(String value) {
            description = value;
            return this;
        }

        Maker open(int from, int to) {
            List<WeeklyOpening.Interval> intervals =
                    new ArrayList<>(opening.map(WeeklyOpening::intervals).orElse(List.of()));
            intervals.add(new WeeklyOpening.Interval(from, to));
            opening = Optional.of(new WeeklyOpening(intervals));
            return this;
        }

        Maker zone(String value) {
            zone = ZoneId.of(value);
            return this;
        }

        Maker demonstration() {
            demonstration = true;
            return this;
        }

        PlaceDocument make() {
            PlaceSummary summary = new PlaceSummary(
                    id,
                    name,
                    address,
                    postalCode,
                    communeCode,
                    communeName,
                    departement,
                    types,
                    List.of(),
                    "open",
                    "",
                    coordinates,
                    Optional.of(LocalDate.of(2025, 3, 1)),
                    demonstration);
            Map<Facet, Set<String>> copied = facets.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
            return new PlaceDocument(
                    summary,
                    otherNames,
                    words,
                    description,
                    copied,
                    opening,
                    zone,
                    ("sheet of " + id).getBytes(StandardCharsets.UTF_8));
        }
    }
}
