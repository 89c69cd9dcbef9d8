package fr.nouveauxlieux.benchmarks.portal;

import fr.nouveauxlieux.benchmarks.index.IndexAnswers;
import fr.nouveauxlieux.benchmarks.workload.Questions.TextQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.TileQuestion;
import fr.nouveauxlieux.benchmarks.workload.Questions.TypoQuestion;
import fr.nouveauxlieux.benchmarks.workload.Viewport;
import fr.nouveauxlieux.geodata.coordinates.BoundingBox;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.TileAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** The addresses at which the portal answers each question. */
public final class PortalAddresses {

    private static final String PLACES = "/api/v1/places";

    private PortalAddresses() {}

    public static String nearest(Coordinates point) {
        return PLACES + "?sort=distance&limit=" + IndexAnswers.HITS + "&near=" + point.toText();
    }

    public static String text(TextQuestion question) {
        return String.format(
                Locale.ROOT,
                "%s?q=%s&near=%s&radius=%.0f&type=%s&limit=%d",
                PLACES,
                encoded(question.text()),
                question.near().toText(),
                question.radiusMetres(),
                encoded(question.type()),
                IndexAnswers.HITS);
    }

    public static String facets(Viewport area) {
        BoundingBox box = area.toBox();
        String counted = IndexAnswers.COUNTED.stream().map(Facet::parameter).collect(Collectors.joining(","));
        return String.format(
                Locale.ROOT,
                "%s?bbox=%.6f,%.6f,%.6f,%.6f&limit=0&facets=%s",
                PLACES,
                box.west(),
                box.south(),
                box.east(),
                box.north(),
                counted);
    }

    public static String suggestion(TypoQuestion question) {
        return "/api/v1/suggest?q=" + encoded(question.typed()) + "&limit=" + IndexAnswers.SUGGESTIONS;
    }

    public static String tile(TileQuestion question) {
        TileAddress tile = question.tile();
        String filter = question.type().map(type -> "?type=" + encoded(type)).orElse("");
        return "/tiles/places/" + tile.zoom() + "/" + tile.x() + "/" + tile.y() + ".mvt" + filter;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
