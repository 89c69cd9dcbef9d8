package fr.nouveauxlieux.portal.ogc;

import fr.nouveauxlieux.portal.ogc.cql.CqlParser;
import fr.nouveauxlieux.portal.ogc.cql.Queryable;
import fr.nouveauxlieux.portal.ogc.cql.Queryables;
import fr.nouveauxlieux.portal.question.ParameterReader;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionReader;
import fr.nouveauxlieux.search.PlaceCondition;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which features are asked for.
 *
 * @param address the parameters as they were given, but for the cursor
 */
record OgcQuestion(PlaceQuery query, QueryString address) {

    static final String FORMAT = "f";
    static final String LANGUAGE = "lang";
    static final String LIMIT = "limit";
    static final String BOX = "bbox";
    static final String MOMENT = "datetime";
    static final String FILTER = "filter";
    static final String TEXT = "q";
    static final String CURSOR = "cursor";

    static final int USUAL_LIMIT = 100;

    private static final String BOX_CRS = "bbox-crs";
    private static final String CRS = "crs";
    private static final String FILTER_LANGUAGE = "filter-lang";
    private static final String FILTER_CRS = "filter-crs";
    private static final String WGS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    private static final int LARGEST_LIMIT = 999_999_999;
    private static final int LONGEST_CURSOR = 2_000;

    /** @throws fr.nouveauxlieux.portal.question.UnreadableQuestionException naming what is wrong */
    static OgcQuestion read(Map<String, String[]> parameters) {
        ParameterReader reader = new ParameterReader(parameters);
        reader.refuseUnknown(known());
        for (String crs : List.of(BOX_CRS, CRS, FILTER_CRS)) {
            reader.findOne(crs)
                    .filter(value -> !value.equals(WGS84))
                    .ifPresent(value -> reader.refuse(crs, value, WGS84));
        }
        reader.findOne(FILTER_LANGUAGE)
                .filter(value -> !value.equals("cql2-text"))
                .ifPresent(value -> reader.refuse(FILTER_LANGUAGE, value, "cql2-text"));
        List<PlaceCondition> conditions = readConditions(reader);
        PlaceQuery.Builder query = PlaceQuery.builder().sort(PlaceQuery.Sort.NAME);
        if (!conditions.isEmpty()) {
            query.condition(new PlaceCondition.All(conditions));
        }
        reader.findOne(TEXT, text -> shortEnough(text, QuestionReader.LONGEST_TEXT))
                .ifPresent(query::text);
        reader.findOne(CURSOR, text -> shortEnough(text, LONGEST_CURSOR)).ifPresent(query::cursor);
        // A limit beyond the highest is no error there, but stands for the highest.
        query.limit(Math.min(
                PlaceQuery.MAX_LIMIT,
                reader.findWholeNumber(LIMIT, 1, LARGEST_LIMIT).orElse(USUAL_LIMIT)));
        reader.throwIfRefused();
        return new OgcQuestion(query.build(), addressOf(parameters));
    }

    static List<String> known() {
        List<String> known = new ArrayList<>(List.of(
                FORMAT, LANGUAGE, LIMIT, BOX, BOX_CRS, CRS, MOMENT, FILTER, FILTER_LANGUAGE, FILTER_CRS, TEXT, CURSOR));
        Queryables.listAll().forEach(queryable -> known.add(queryable.name()));
        return known;
    }

    private static List<PlaceCondition> readConditions(ParameterReader reader) {
        List<PlaceCondition> conditions = new ArrayList<>();
        reader.findOne(BOX, OgcExtents::readBox).ifPresent(conditions::add);
        reader.findOne(MOMENT, OgcExtents::readMoment).ifPresent(conditions::add);
        reader.findOne(FILTER, text -> CqlParser.parse(text).holds()).ifPresent(conditions::add);
        for (Queryable queryable : Queryables.listAll()) {
            reader.findOne(queryable.name(), text -> queryable.equalTo(text).holds())
                    .ifPresent(conditions::add);
        }
        return conditions;
    }

    private static String shortEnough(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("at most " + longest + " characters");
        }
        return text;
    }

    static QueryString addressOf(Map<String, String[]> parameters) {
        QueryString address = QueryString.empty();
        for (String name : known()) {
            String[] values = parameters.get(name);
            if (values != null && !name.equals(CURSOR)) {
                for (String value : values) {
                    address = address.with(name, value);
                }
            }
        }
        return address;
    }
}
