package fr.nouveauxlieux.search.internal.document;

import fr.nouveauxlieux.search.Facet;
import java.util.EnumMap;
import java.util.Map;

/** Every field of the index, and the version of its format. */
public final class Fields {

    /** To be raised whenever the content of a field changes: an index of another version is thrown away. */
    public static final int FORMAT_VERSION = 4;

    /** Commit data: version of the format, last change of the feed. */
    public static final String COMMIT_FORMAT = "format";

    public static final String COMMIT_SEQUENCE = "sequence";

    /** Identifier: term, and sorted doc values that end every order. */
    public static final String ID = "id";

    /** Words of the name and of the other names: as folded, and singular behind {@link #SINGULAR_MARK}. */
    public static final String NAME = "name";

    /** Words of its types, services, networks, territories: as {@link #NAME}. */
    public static final String CONTEXT = "context";

    /** Words of the address and description, singular only. */
    public static final String REST = "rest";

    /** Each name whole: its significant words, run together. */
    public static final String WHOLE_NAME = "whole_name";

    /** The first one, two, three… significant words of each name. */
    public static final String NAME_START = "name_start";

    /** Sorted set doc values: all the folded words of each name, in their order, to complete what is typed. */
    public static final String SUGGESTED = "suggested";

    /** Sorted doc values: folded words of the commune, its city's and the postal code, each once. */
    public static final String TOWN = "town";

    /** Where it lies, as codes prefixed by a letter: c commune, p postal code, d département, r région. */
    public static final String TERRITORY = "territory";

    /** Sorted doc values: the name by which places stand in alphabetical order. */
    public static final String NAME_ORDER = "name_order";

    /** Point for boxes, polygons and nearest neighbours. */
    public static final String POINT = "point";

    /** Doc value: encoded latitude in the upper 32 bits, encoded longitude in the lower. */
    public static final String LOCATION = "location";

    /** Doc value: place on the web Mercator map, abscissa in the upper 32 bits, ordinate in the lower. */
    public static final String MERCATOR = "mercator";

    public static final String ZONE = "zone";
    public static final String OPENING = "opening";
    public static final String DEMONSTRATION = "demonstration";
    public static final String SUMMARY = "summary";
    public static final String SHEET = "sheet";

    public static final char SINGULAR_MARK = '_';

    /** Before the very first word of a name, in {@link #NAME_START}. */
    public static final char FIRST_MARK = '^';

    private static final Map<Facet, String> FACETS = new EnumMap<>(Facet.class);

    static {
        for (Facet facet : Facet.values()) {
            FACETS.put(facet, "facet_" + facet.parameter());
        }
    }

    private Fields() {}

    /** Codes of a facet: terms, and sorted set doc values. */
    public static String facet(Facet facet) {
        return FACETS.get(facet);
    }

    public static String communeTerm(String code) {
        return "c" + code;
    }

    public static String postalCodeTerm(String code) {
        return "p" + code;
    }

    public static String departementTerm(String code) {
        return "d" + code;
    }

    public static String regionTerm(String code) {
        return "r" + code;
    }
}
