package fr.nouveauxlieux.systemtests.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The first page of an answer of the API.
 *
 * @param corrected what was searched instead of what was typed, if so
 */
record Answer(int total, Optional<String> corrected, List<Found> found) {

    /** @param metres from the point asked, or -1 without one */
    record Found(String name, String commune, String postalCode, String departement, List<String> types, int metres) {}

    static Answer of(JsonNode json) {
        return new Answer(
                json.get("total").asInt(),
                Optional.ofNullable(json.get("corrected").textValue()),
                StreamSupport.stream(json.get("results").spliterator(), false)
                        .map(Answer::found)
                        .toList());
    }

    private static Found found(JsonNode place) {
        return new Found(
                place.get("name").asText(),
                place.get("commune").asText(""),
                place.get("postal_code").asText(""),
                place.get("departement").asText(""),
                StreamSupport.stream(place.get("types").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                place.get("distance").asInt(-1));
    }

    /** The first so many, which must be there. */
    List<Found> first(int count) {
        if (found.size() < count) {
            throw new AssertionError("expected at least " + count + " places, found " + found);
        }
        return found.subList(0, count);
    }
}
