package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The choices of the form's drop-down lists. */
final class FormChoices {

    private static final double[] RADII_METRES = {2_000, 5_000, 10_000, 20_000, 50_000, 100_000};

    private FormChoices() {}

    /** @param value sent by the form */
    public record Choice(String value, String name, boolean chosen) {}

    /** The distances to choose from, with the one asked for among them; the view adds "any". */
    static List<Choice> radii(PlaceQuery query, Texts texts) {
        List<Choice> choices = new ArrayList<>();
        DoubleStream asked = query.radiusMetres().isPresent()
                ? DoubleStream.of(query.radiusMetres().getAsDouble())
                : DoubleStream.empty();
        DoubleStream.concat(DoubleStream.of(RADII_METRES), asked)
                .distinct()
                .sorted()
                .forEach(metres -> choices.add(new Choice(
                        Long.toString(Math.round(metres)),
                        texts.distance(metres),
                        query.radiusMetres().isPresent() && query.radiusMetres().getAsDouble() == metres)));
        return choices;
    }

    /** Without the order by distance where there is no point to measure it from. */
    static List<Choice> sorts(PlaceQuery query, Texts texts) {
        List<Choice> choices = new ArrayList<>();
        for (PlaceQuery.Sort sort : PlaceQuery.Sort.values()) {
            if (sort != PlaceQuery.Sort.DISTANCE || query.near().isPresent()) {
                String code = sort.name().toLowerCase(Locale.ROOT);
                choices.add(new Choice(code, texts.get("sort." + code), sort == query.sort()));
            }
        }
        return choices;
    }
}
