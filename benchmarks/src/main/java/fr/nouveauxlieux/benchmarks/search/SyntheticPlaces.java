package fr.nouveauxlieux.benchmarks.search;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.PlaceSummary;
import fr.nouveauxlieux.search.WeeklyOpening;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up places, spread over the communes as people are. The same seed gives the same places. */
final class SyntheticPlaces {

    private static final List<String> TYPES = List.of(
            "COWORKING",
            "FABLAB",
            "FRANCE_SERVICES",
            "MICRO_FOLIE",
            "RECYCLERIE",
            "TIERS_LIEU",
            "LIVING_LAB",
            "ATELIER");
    private static final List<String> TYPE_WORDS = List.of(
            "coworking espace de travail partagé",
            "fablab atelier de fabrication numérique",
            "France Services maison de services au public",
            "micro-folie musée numérique",
            "recyclerie ressourcerie",
            "tiers-lieu",
            "living lab",
            "atelier partagé");
    private static final List<String> NOUNS = List.of(
            "La Fabrique",
            "L'Atelier",
            "Le Hangar",
            "La Ruche",
            "Le Comptoir",
            "La Grange",
            "L'Usine",
            "Le Labo",
            "La Station",
            "Le Moulin",
            "La Cordée",
            "Le Relais",
            "La Halle",
            "L'Escale",
            "Le Phare",
            "La Manufacture");
    private static final List<String> ENDINGS = List.of(
            "numérique",
            "du Centre",
            "partagée",
            "des Possibles",
            "de la Gare",
            "coopérative",
            "citoyenne",
            "du Nord",
            "des Arts",
            "solidaire",
            "créative",
            "du Faubourg",
            "de l'Abbaye",
            "des Tilleuls",
            "du Port",
            "connectée");
    private static final List<String> STREETS = List.of(
            "rue de la République",
            "avenue Jean Jaurès",
            "place du Marché",
            "chemin des Vignes",
            "rue Victor Hugo",
            "boulevard de la Liberté",
            "impasse du Moulin",
            "route de Paris");

    private final List<Commune> communes;
    private final double[] cumulated;
    private final Map<String, String> departements = new HashMap<>();

    SyntheticPlaces(Gazetteer gazetteer) {
        communes = gazetteer.listCommunes().stream()
                .filter(commune -> commune.centre().isPresent())
                .toList();
        cumulated = new double[communes.size()];
        double sum = 0;
        for (int i = 0; i < cumulated.length; i++) {
            sum += 500 + communes.get(i).population().orElse(500);
            cumulated[i] = sum;
        }
        gazetteer.listTerritories(TerritoryKind.DEPARTEMENT).forEach(d -> departements.put(d.code(), d.name()));
    }

    Stream<PlaceDocument> stream(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(number -> place(number, random));
    }

    Commune anyCommune(Random random) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return communes.get(Math.min(communes.size() - 1, found < 0 ? -found - 1 : found));
    }

    static Coordinates near(Coordinates centre, Random random) {
        return new Coordinates(
                Math.max(-85, Math.min(85, centre.latitude() + random.nextGaussian() * 0.015)),
                Math.max(-179, Math.min(179, centre.longitude() + random.nextGaussian() * 0.02)),
                Precision.STREET);
    }

    String anyName(Random random) {
        return NOUNS.get(random.nextInt(NOUNS.size())) + " " + ENDINGS.get(random.nextInt(ENDINGS.size()));
    }

    private PlaceDocument place(int number, Random random) {
        Commune commune = anyCommune(random);
        int type = random.nextInt(TYPES.size());
        String name = anyName(random) + (random.nextInt(3) == 0 ? " de " + commune.name() : " " + number);
        String id = "lieu-" + Long.toString(number * 2_654_435_761L % 4_294_967_296L, 36);
        String departementName = departements.getOrDefault(commune.departement(), "");
        PlaceSummary summary = new PlaceSummary(
                id,
                name,
                (1 + random.nextInt(120)) + " " + STREETS.get(random.nextInt(STREETS.size())),
                commune.postalCodes().isEmpty()
                        ? ""
                        : commune.postalCodes().get(0).value(),
                commune.code().value(),
                commune.name(),
                commune.departement(),
                List.of(TYPES.get(type)),
                random.nextInt(10) == 0 ? List.of("FRANCE_SERVICES") : List.of(),
                "open",
                "Mo-Fr 09:00-12:00,14:00-18:00",
                Optional.of(near(commune.centre().orElseThrow(), random)),
                Optional.of(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300))),
                true);
        return new PlaceDocument(
                summary,
                List.of(),
                List.of(TYPE_WORDS.get(type), departementName),
                "Un lieu ouvert à toutes et à tous, pour travailler, apprendre et fabriquer ensemble.",
                facets(commune, type, random),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(weekdays(9 * 60, 18 * 60)),
                ZoneId.of("Europe/Paris"),
                sheet(summary).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<Facet, Set<String>> facets(Commune commune, int type, Random random) {
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.TYPE, Set.of(TYPES.get(type)));
        facets.put(Facet.FAMILY, Set.of("F" + type % 6));
        facets.put(Facet.SERVICE, Set.of("S" + random.nextInt(20), "T" + random.nextInt(20)));
        facets.put(Facet.STATUS, Set.of("open"));
        facets.put(Facet.ACCESSIBLE, Set.of(random.nextBoolean() ? "yes" : "no"));
        facets.put(Facet.SOURCE, Set.of("SRC" + random.nextInt(6)));
        facets.put(Facet.COUNTRY, Set.of("FR"));
        facets.put(Facet.COMMUNE, Set.of(commune.code().value()));
        facets.put(Facet.DEPARTEMENT, Set.of(commune.departement()));
        facets.put(Facet.REGION, Set.of(commune.region()));
        commune.epci().ifPresent(epci -> facets.put(Facet.EPCI, Set.of(epci)));
        return facets;
    }

    private static WeeklyOpening weekdays(int from, int to) {
        List<WeeklyOpening.Interval> intervals = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            intervals.add(new WeeklyOpening.Interval(day * 1440 + from, day * 1440 + to));
        }
        return new WeeklyOpening(intervals);
    }

    private static String sheet(PlaceSummary place) {
        return "{\"id\":\"" + place.id() + "\",\"name\":\"" + place.name() + "\",\"address\":\"" + place.address()
                + "\",\"postalCode\":\"" + place.postalCode() + "\",\"commune\":\"" + place.communeName()
                + "\",\"description\":\"Un lieu ouvert à toutes et à tous, pour travailler, apprendre et fabriquer"
                + " ensemble.\",\"telephone\":\"+33 1 99 00 00 00\",\"website\":\"https://example.org/" + place.id()
                + "\",\"sources\":[{\"source\":\"SRC1\",\"seen\":\"2025-03-01\"},{\"source\":\"SRC2\"}]}";
    }
}
