package fr.nouveauxlieux.portal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.question.ParameterReader;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionReader;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which territories are listed.
 *
 * @param kinds never empty
 * @param name what a word of the name begins with
 * @param after the last territory of the page before, as {@code departement:59}
 */
record TerritoryPage(Set<TerritoryKind> kinds, Optional<String> name, int limit, Optional<String> after) {

    private static final String KIND = "kind";
    private static final String NAME = "q";
    private static final String LIMIT = "limit";
    private static final String AFTER = "after";
    private static final int USUAL_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 1000;

    /** @throws fr.nouveauxlieux.portal.question.UnreadableQuestionException naming what is wrong */
    static TerritoryPage read(ParameterReader parameters) {
        parameters.refuseUnknown(List.of(KIND, NAME, LIMIT, AFTER));
        Set<TerritoryKind> kinds = EnumSet.noneOf(TerritoryKind.class);
        for (String kind : parameters.listSeparatedByCommas(KIND)) {
            TerritoryAddress.findKind(kind)
                    .ifPresentOrElse(
                            kinds::add,
                            () -> parameters.refuse(KIND, kind, "one of commune, epci, departement, region"));
        }
        Optional<String> name = parameters.findOne(NAME, text -> {
            if (text.length() > QuestionReader.LONGEST_TEXT) {
                throw new IllegalArgumentException("at most " + QuestionReader.LONGEST_TEXT + " characters");
            }
            return text;
        });
        int limit = parameters.findWholeNumber(LIMIT, 1, HIGHEST_LIMIT).orElse(USUAL_LIMIT);
        Optional<String> after = parameters.findOne(AFTER, text -> {
            if (!text.matches("(?:commune|epci|departement|region):[0-9AB]{2,9}")) {
                throw new IllegalArgumentException("a kind, a colon and a code, as departement:59");
            }
            return text;
        });
        parameters.throwIfRefused();
        return new TerritoryPage(kinds.isEmpty() ? EnumSet.allOf(TerritoryKind.class) : kinds, name, limit, after);
    }

    /**
     * Writes this page of a list.
     *
     * @param all in the order of {@link TerritoryFinder#list}
     */
    void write(JsonGenerator json, List<Territory> all, String root) throws IOException {
        List<Territory> rest = all.stream().filter(this::comesAfter).toList();
        List<Territory> page = rest.subList(0, Math.min(limit, rest.size()));
        json.writeStartObject();
        json.writeNumberField("total", all.size());
        json.writeArrayFieldStart("results");
        for (Territory territory : page) {
            TerritoryJson.write(json, territory, root);
        }
        json.writeEndArray();
        Json.writeText(json, "next", page.size() == rest.size() ? "" : addressAfter(page.get(page.size() - 1), root));
        json.writeEndObject();
    }

    private boolean comesAfter(Territory territory) {
        if (after.isEmpty()) {
            return true;
        }
        String[] last = after.get().split(":");
        TerritoryKind lastKind = TerritoryAddress.findKind(last[0]).orElseThrow();
        int order = Integer.compare(
                TerritoryFinder.ORDER.indexOf(territory.kind()), TerritoryFinder.ORDER.indexOf(lastKind));
        return order > 0 || order == 0 && territory.code().compareTo(last[1]) > 0;
    }

    private String addressAfter(Territory last, String root) {
        QueryString query = QueryString.empty();
        if (kinds.size() < TerritoryKind.values().length) {
            for (TerritoryKind kind : kinds) {
                query = query.with(KIND, TerritoryAddress.nameOf(kind));
            }
        }
        if (name.isPresent()) {
            query = query.with(NAME, name.get());
        }
        if (limit != USUAL_LIMIT) {
            query = query.with(LIMIT, Integer.toString(limit));
        }
        return query.with(AFTER, TerritoryAddress.nameOf(last.kind()) + ":" + last.code())
                .appendTo(root + "/api/v1/territories");
    }
}
