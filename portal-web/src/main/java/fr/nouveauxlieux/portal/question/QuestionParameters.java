package fr.nouveauxlieux.portal.question;

import fr.nouveauxlieux.search.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The names of the parameters that make a question; the filters' are those of {@link Facet#parameter()}. */
public final class QuestionParameters {

    public static final String TEXT = "q";
    public static final String NEAR = "near";
    public static final String RADIUS = "radius";
    public static final String BOX = "bbox";
    public static final String POLYGON = "polygon";
    public static final String OPEN = "open";
    public static final String TERRITORY = "territory";
    public static final String SORT = "sort";
    public static final String LIMIT = "limit";
    public static final String CURSOR = "cursor";
    public static final String COUNTED_FACETS = "facets";

    /** Every known name, in the order of the documentation. */
    public static final List<String> ALL = listAll();

    /** Those that say which places are meant, without those that shape the list of results. */
    public static final List<String> SELECTING = ALL.stream()
            .filter(name -> !List.of(SORT, LIMIT, CURSOR, COUNTED_FACETS).contains(name))
            .toList();

    private QuestionParameters() {}

    private static List<String> listAll() {
        List<String> names = new ArrayList<>(List.of(TEXT, NEAR, RADIUS, BOX, POLYGON));
        Arrays.stream(Facet.values()).map(Facet::parameter).forEach(names::add);
        names.addAll(List.of(TERRITORY, OPEN, SORT, LIMIT, CURSOR, COUNTED_FACETS));
        return List.copyOf(names);
    }
}
