package fr.nouveauxlieux.portal.question;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.search.PlaceQuery.Sort;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the parameters of an address into a question. Unknown parameters, values of the wrong shape and codes that no
 * closed list has are refused, all in one exception. Blank values count as absent; a radius or an order by distance
 * beside a {@code near} left blank is let go, as when a form was sent without a point.
 */
public final class QuestionReader {

    public static final int LONGEST_TEXT = 200;
    public static final int LARGEST_RADIUS_METRES = 500_000;

    /** Those known by names, which may hold commas. */
    private static final Set<Facet> NAMED = EnumSet.of(Facet.NETWORK, Facet.EQUIPMENT);

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cs}\\p{Cntrl}\\p{Z}\\s]+");
    private static final Pattern METRES = Pattern.compile("\\d{1,6}(?:\\.\\d{1,7})?");
    private static final int LONGEST_CURSOR = 2_000;
    private static final String EXPECTED_NEAR =
            "near=latitude,longitude beside it, the point that distances are measured from";

    private static final String COUNTABLE = Stream.concat(
                    Arrays.stream(Facet.values()).map(Facet::parameter), Stream.of(QuestionParameters.OPEN))
            .collect(Collectors.joining(", "));

    private final Clock clock;

    /** @param clock tells what "now" is in {@code open=now} */
    public QuestionReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads every parameter of a search.
     *
     * @param parameters decoded, as the servlet API gives them
     * @throws UnreadableQuestionException naming each parameter that is wrong, its value and what was expected
     */
    public PlaceQuestion read(Map<String, String[]> parameters) {
        return read(parameters, QuestionParameters.ALL);
    }

    /**
     * Reads a question among other parameters.
     *
     * @param known the names that are not refused: some or all of {@link QuestionParameters#ALL}, and the caller's own
     * @throws UnreadableQuestionException naming each parameter that is wrong, its value and what was expected
     */
    public PlaceQuestion read(Map<String, String[]> parameters, Collection<String> known) {
        ParameterReader reader = new ParameterReader(parameters);
        reader.refuseUnknown(known);
        PlaceQuery.Builder query = PlaceQuery.builder();
        reader.findOne(QuestionParameters.TEXT, QuestionReader::tidyText).ifPresent(query::text);
        readGeometry(reader, query);
        readFilters(reader, query);
        Instant now = OpeningWords.minuteOf(clock);
        Set<String> openings = reader.listSeparatedByCommas(QuestionParameters.OPEN);
        openings.forEach(text -> readOpening(text, now, reader, query));
        readPaging(reader, query);
        readCounted(reader, now, query);
        reader.throwIfRefused();
        return new PlaceQuestion(query.build(), now, openings.contains(OpeningWords.NOW));
    }

    private static void readGeometry(ParameterReader reader, PlaceQuery.Builder query) {
        Optional<Coordinates> near = reader.findOne(QuestionParameters.NEAR, GeometryText::readPoint);
        Optional<Double> radius = reader.findOne(QuestionParameters.RADIUS, QuestionReader::readRadius);
        Optional<Sort> sort = reader.findOne(QuestionParameters.SORT, QuestionReader::readSort);
        near.ifPresent(query::near);
        if (near.isPresent()) {
            radius.ifPresent(query::radiusMetres);
            sort.ifPresent(query::sort);
        } else {
            sort.filter(order -> order != Sort.DISTANCE).ifPresent(query::sort);
        }
        if (reader.isAbsent(QuestionParameters.NEAR)) {
            radius.ifPresent(
                    metres -> reader.refuse(QuestionParameters.RADIUS, GeometryText.write(metres), EXPECTED_NEAR));
            sort.filter(Sort.DISTANCE::equals)
                    .ifPresent(order -> reader.refuse(QuestionParameters.SORT, "distance", EXPECTED_NEAR));
        }
        reader.findOne(QuestionParameters.BOX, GeometryText::readBox).ifPresent(query::box);
        reader.findOne(QuestionParameters.POLYGON, GeometryText::readPolygon).ifPresent(query::polygon);
    }

    private static void readFilters(ParameterReader reader, PlaceQuery.Builder query) {
        for (Facet facet : Facet.values()) {
            Set<String> codes = NAMED.contains(facet)
                    ? reader.listRepeated(facet.parameter())
                    : reader.listSeparatedByCommas(facet.parameter());
            codes.stream()
                    .map(code -> asKept(facet, code))
                    .forEach(code -> addFilter(reader, query, facet, code, facet.parameter(), code));
        }
        for (String territory : reader.listSeparatedByCommas(QuestionParameters.TERRITORY)) {
            readTerritory(reader, query, territory);
        }
    }

    private static String asKept(Facet facet, String code) {
        return facet == Facet.EQUIPMENT ? code.toLowerCase(Locale.FRENCH) : code;
    }

    private static void readTerritory(ParameterReader reader, PlaceQuery.Builder query, String text) {
        int colon = text.indexOf(':');
        Optional<Facet> facet = colon < 0
                ? Optional.empty()
                : Arrays.stream(TerritoryKind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(text.substring(0, colon)))
                        .map(kind -> Facet.valueOf(kind.name()))
                        .findFirst();
        if (facet.isEmpty()) {
            reader.refuse(
                    QuestionParameters.TERRITORY,
                    text,
                    "commune, epci, departement or region, a colon and a code, as departement:59");
            return;
        }
        addFilter(reader, query, facet.get(), text.substring(colon + 1), QuestionParameters.TERRITORY, text);
    }

    private static void addFilter(
            ParameterReader reader,
            PlaceQuery.Builder query,
            Facet facet,
            String code,
            String parameter,
            String value) {
        if (FacetCodes.accepts(facet, code)) {
            query.filter(facet, code);
        } else {
            reader.refuse(parameter, value, FacetCodes.describe(facet));
        }
    }

    private static void readPaging(ParameterReader reader, PlaceQuery.Builder query) {
        reader.findWholeNumber(QuestionParameters.LIMIT, 0, PlaceQuery.MAX_LIMIT)
                .ifPresent(query::limit);
        reader.findOne(QuestionParameters.CURSOR, QuestionReader::readCursor).ifPresent(query::cursor);
    }

    private static void readOpening(String text, Instant now, ParameterReader reader, PlaceQuery.Builder query) {
        try {
            query.opening(OpeningWords.read(text, now));
        } catch (IllegalArgumentException e) {
            reader.refuse(QuestionParameters.OPEN, text, e.getMessage());
        }
    }

    private static void readCounted(ParameterReader reader, Instant now, PlaceQuery.Builder query) {
        for (String name : reader.listSeparatedByCommas(QuestionParameters.COUNTED_FACETS)) {
            Optional<Facet> facet = Facet.findByParameter(name);
            if (facet.isPresent()) {
                query.count(facet.get());
            } else if (QuestionParameters.OPEN.equals(name)) {
                OpeningWords.COUNTED.forEach(text -> query.count(OpeningWords.read(text, now)));
            } else {
                reader.refuse(QuestionParameters.COUNTED_FACETS, name, "one of " + COUNTABLE);
            }
        }
    }

    private static String tidyText(String typed) {
        String text = UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("at most " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    private static Double readRadius(String text) {
        if (METRES.matcher(text).matches()) {
            double metres = Double.parseDouble(text);
            if (metres > 0 && metres <= LARGEST_RADIUS_METRES) {
                return metres;
            }
        }
        throw new IllegalArgumentException(
                "metres as a decimal number, more than 0 and at most " + LARGEST_RADIUS_METRES);
    }

    private static Sort readSort(String text) {
        List<String> names = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            String name = sort.name().toLowerCase(Locale.ROOT);
            if (name.equals(text)) {
                return sort;
            }
            names.add(name);
        }
        throw new IllegalArgumentException("one of " + String.join(", ", names));
    }

    private static String readCursor(String text) {
        if (text.length() > LONGEST_CURSOR) {
            throw new IllegalArgumentException("the cursor of a next link, at most " + LONGEST_CURSOR + " characters");
        }
        return text;
    }
}
