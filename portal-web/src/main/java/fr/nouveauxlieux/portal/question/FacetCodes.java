package fr.nouveauxlieux.portal.question;

import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.place.PriceCodes;
import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import fr.nouveauxlieux.place.vocabulary.Appointment;
import fr.nouveauxlieux.place.vocabulary.Audience;
import fr.nouveauxlieux.place.vocabulary.Country;
import fr.nouveauxlieux.place.vocabulary.Itinerance;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Sector;
import fr.nouveauxlieux.place.vocabulary.Service;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.search.Facet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which codes each facet accepts: those of a closed list, or those of a shape. */
public final class FacetCodes {

    private static final int LONGEST_FREE_CODE = 120;
    private static final Pattern REGION = Pattern.compile("\\d{2}");
    private static final Pattern DEPARTEMENT = Pattern.compile("0[1-9]|[1-8]\\d|9[0-5]|2[AB]|9[78]\\d");
    private static final Pattern EPCI = Pattern.compile("\\d{9}");

    private static final Map<Facet, Optional<List<String>>> CLOSED_LISTS = closedLists();

    private FacetCodes() {}

    /** The accepted codes, in the order of the list; empty where the facet's codes are not a closed list. */
    public static Optional<List<String>> findClosedList(Facet facet) {
        return CLOSED_LISTS.get(facet);
    }

    private static Map<Facet, Optional<List<String>>> closedLists() {
        Map<Facet, Optional<List<String>>> lists = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            lists.put(facet, closedList(facet));
        }
        return lists;
    }

    private static Optional<List<String>> closedList(Facet facet) {
        return switch (facet) {
            case TYPE -> codesOf(PlaceType.class);
            case FAMILY -> codesOf(ActivityFamily.class);
            case SERVICE -> codesOf(Service.class);
            case PUBLIC -> codesOf(Audience.class);
            case LABEL -> codesOf(LabelKind.class);
            case STATUS -> codesOf(OpeningStatus.class);
            case SECTOR -> codesOf(Sector.class);
            case APPOINTMENT -> codesOf(Appointment.class);
            case ITINERANCE -> codesOf(Itinerance.class);
            case COUNTRY -> codesOf(Country.class);
            case ACCESSIBLE -> Optional.of(List.of("yes", "no"));
            case PRICE -> Optional.of(PriceCodes.listAll());
            case QPV -> Optional.of(List.of("yes", "no"));
            case HOURS -> Optional.of(List.of("known", "unknown"));
            case EQUIPMENT, NETWORK, SOURCE, REGION, DEPARTEMENT, EPCI, COMMUNE -> Optional.empty();
        };
    }

    public static boolean accepts(Facet facet, String code) {
        return findClosedList(facet).map(codes -> codes.contains(code)).orElseGet(() -> hasShapeOf(facet, code));
    }

    /** What a code of this facet looks like, to complete "expected …". */
    static String describe(Facet facet) {
        return findClosedList(facet)
                .map(codes -> "one of " + String.join(", ", codes))
                .orElseGet(() -> shapeOf(facet));
    }

    private static boolean hasShapeOf(Facet facet, String code) {
        return switch (facet) {
            case REGION -> REGION.matcher(code).matches();
            case DEPARTEMENT -> DEPARTEMENT.matcher(code).matches();
            case EPCI -> EPCI.matcher(code).matches();
            case COMMUNE -> CommuneCode.find(code).isPresent();
            default -> code.length() <= LONGEST_FREE_CODE;
        };
    }

    private static String shapeOf(Facet facet) {
        return switch (facet) {
            case REGION -> "a région's code of two digits, as 32";
            case DEPARTEMENT -> "a département's code, as 59, 2A or 974";
            case EPCI -> "an EPCI's SIREN of nine digits, as 200093201";
            case COMMUNE -> "a commune's INSEE code of five characters, as 59350, 2A004 or 97411";
            default -> "at most " + LONGEST_FREE_CODE + " characters";
        };
    }

    private static <E extends Enum<E> & Term> Optional<List<String>> codesOf(Class<E> list) {
        return Optional.of(
                Arrays.stream(list.getEnumConstants()).map(Term::code).toList());
    }
}
