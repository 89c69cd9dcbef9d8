package fr.nouveauxlieux.search.internal.ranking;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.OpeningChoice;
import fr.nouveauxlieux.search.PlaceQuery;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells one question from another by all that bears on which places answer and in which order. The size of the page
 * and the facets to count may change from one page to the next; so may the instants of opening, which follow the
 * clock, but not which manners of opening there are.
 */
final class QuestionDigest {

    private QuestionDigest() {}

    static long of(PlaceQuery question) {
        StringBuilder text = new StringBuilder();
        text.append(question.sort()).append('\n');
        text.append(question.text()).append('\n');
        question.near().ifPresent(point -> append("near", point, text));
        question.radiusMetres()
                .ifPresent(radius -> text.append("radius ").append(radius).append('\n'));
        question.box().ifPresent(box -> text.append(box).append('\n'));
        question.polygon().ifPresent(polygon -> polygon.ring().forEach(point -> append("ring", point, text)));
        new TreeMap<>(question.filters())
                .forEach((Facet facet, Set<String> codes) ->
                        text.append(facet).append(new TreeSet<>(codes)).append('\n'));
        question.condition()
                .ifPresent(
                        condition -> text.append("condition ").append(condition).append('\n'));
        question.opening().stream().map(QuestionDigest::manner).sorted().forEach(text::append);
        return hash(text.toString());
    }

    private static String manner(OpeningChoice choice) {
        return choice instanceof OpeningChoice.On on
                ? on.day().name()
                : choice.getClass().getSimpleName();
    }

    private static void append(String what, Coordinates point, StringBuilder text) {
        text.append(what)
                .append(' ')
                .append(point.latitude())
                .append(' ')
                .append(point.longitude())
                .append('\n');
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
