package fr.nouveauxlieux.portal.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.question.ParameterReader;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.IndexStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many places there are, by what people ask about most. */
@RequestScoped
@Path("stats")
@Produces(Json.MEDIA_TYPE)
public class StatisticsResource {

    @Inject
    private PlaceDirectory directory;

    @Inject
    private Gazetteer gazetteer;

    @Context
    private HttpServletRequest request;

    @GET
    public Response get(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseUnknown(List.of());
        parameters.throwIfRefused();
        IndexStatus status = directory.status();
        return JsonAnswers.answer(json -> write(json, status, gazetteer), ifNoneMatch);
    }

    static void write(JsonGenerator json, IndexStatus status, Gazetteer gazetteer) throws IOException {
        json.writeStartObject();
        json.writeNumberField("total", status.places());
        json.writeBooleanField("demonstration", status.demonstration() > 0);
        json.writeNumberField("demonstration_places", status.demonstration());
        for (Facet facet : List.of(Facet.REGION, Facet.DEPARTEMENT, Facet.TYPE, Facet.LABEL)) {
            json.writeArrayFieldStart(facet.parameter());
            for (Map.Entry<String, Integer> count : mostFrequentFirst(status, facet)) {
                json.writeStartObject();
                json.writeStringField("code", count.getKey());
                findTerritory(gazetteer, facet, count.getKey())
                        .map(Territory::name)
                        .ifPresent(name -> writeName(json, name));
                json.writeNumberField("count", count.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static List<Map.Entry<String, Integer>> mostFrequentFirst(IndexStatus status, Facet facet) {
        return status.counts().getOrDefault(facet, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static Optional<Territory> findTerritory(Gazetteer gazetteer, Facet facet, String code) {
        return switch (facet) {
            case REGION -> gazetteer.findTerritory(TerritoryKind.REGION, code);
            case DEPARTEMENT -> gazetteer.findTerritory(TerritoryKind.DEPARTEMENT, code);
            default -> Optional.empty();
        };
    }

    private static void writeName(JsonGenerator json, String name) {
        try {
            Json.writeText(json, "name", name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
