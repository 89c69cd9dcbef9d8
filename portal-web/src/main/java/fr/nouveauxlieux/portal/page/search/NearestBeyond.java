package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.question.GeometryText;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where an area holds nothing: the nearest places beyond it that answer the rest of the question. */
final class NearestBeyond {

    private static final int FEW = 5;
    private static final List<Facet> TERRITORIES = List.of(Facet.COMMUNE, Facet.EPCI, Facet.DEPARTEMENT, Facet.REGION);
    private static final List<String> AREAS = Stream.concat(
                    Stream.of(QuestionParameters.RADIUS, QuestionParameters.BOX, QuestionParameters.POLYGON),
                    TERRITORIES.stream().map(Facet::parameter))
            .toList();

    private final PlaceDirectory directory;
    private final Gazetteer gazetteer;
    private final QuestionReader reader;

    NearestBeyond(PlaceDirectory directory, Gazetteer gazetteer, QuestionReader reader) {
        this.directory = directory;
        this.gazetteer = gazetteer;
        this.reader = reader;
    }

    /**
     * Empty where no area was asked, or nothing lies beyond it either.
     *
     * @param parameters the same question as its address has it
     */
    List<PlaceHit> of(PlaceQuery query, QueryString parameters) {
        return findCentre(query)
                .map(centre -> directory.search(beyond(parameters, centre)).hits())
                .orElse(List.of());
    }

    private PlaceQuery beyond(QueryString parameters, Coordinates centre) {
        QueryString everywhere = parameters;
        for (String area : AREAS) {
            everywhere = everywhere.without(area);
        }
        Map<String, String[]> question = new HashMap<>();
        everywhere
                .withOnly(QuestionParameters.NEAR, GeometryText.write(centre))
                .withOnly(QuestionParameters.SORT, "distance")
                .withOnly(QuestionParameters.LIMIT, Integer.toString(FEW))
                .asMap()
                .forEach((name, values) -> question.put(name, values.toArray(String[]::new)));
        return reader.read(question).query();
    }

    private Optional<Coordinates> findCentre(PlaceQuery query) {
        return query.near()
                .or(() -> query.box().map(NearestBeyond::middle))
                .or(() -> query.polygon().map(polygon -> polygon.ring().get(0)))
                .or(() -> TERRITORIES.stream()
                        .filter(query.filters()::containsKey)
                        .flatMap(facet -> largest(facet, query.filters().get(facet)).stream())
                        .findFirst());
    }

    private static Coordinates middle(BoundingBox box) {
        return Coordinates.of((box.south() + box.north()) / 2, (box.west() + box.east()) / 2);
    }

    /** The centre of the largest commune: where most people of a territory are. */
    private Optional<Coordinates> largest(Facet facet, Set<String> codes) {
        return gazetteer.listCommunes().stream()
                .filter(commune -> commune.centre().isPresent() && codes.contains(codeOf(facet, commune)))
                .max(Comparator.comparingInt(commune -> commune.population().orElse(0)))
                .flatMap(Commune::centre);
    }

    private static String codeOf(Facet facet, Commune commune) {
        return switch (facet) {
            case REGION -> commune.region();
            case DEPARTEMENT -> commune.departement();
            case EPCI -> commune.epci().orElse("");
            default -> commune.code().value();
        };
    }
}
