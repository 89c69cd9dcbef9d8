package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.question.GeometryText;
import fr.nouveauxlieux.portal.question.ParameterReader;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Territories: by kind and name, one by one, and around a point. */
@RequestScoped
@Path("territories")
@Produces(Json.MEDIA_TYPE)
public class TerritoryResource {

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private TerritoryFinder finder;

    @Inject
    private PlaceDirectory directory;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        TerritoryPage page = TerritoryPage.read(new ParameterReader(request.getParameterMap()));
        List<Territory> all = finder.list(page.kinds(), page.name());
        String root = request.getContextPath();
        return JsonAnswers.answer(json -> page.write(json, all, root), ifNoneMatch);
    }

    @GET
    @Path("at")
    public Response at(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseUnknown(List.of("point"));
        Optional<Coordinates> point = parameters.findOne("point", GeometryText::readPoint);
        if (point.isEmpty() && parameters.isAbsent("point")) {
            parameters.refuse("point", "", "latitude,longitude in degrees, as 50.6292,3.0573");
        }
        parameters.throwIfRefused();
        List<Territory> around =
                point.flatMap(gazetteer::findCommuneAt).map(this::listAround).orElse(List.of());
        return JsonAnswers.answer(
                json -> {
                    json.writeStartObject();
                    json.writeArrayFieldStart("results");
                    for (Territory territory : around) {
                        TerritoryJson.write(json, territory, request.getContextPath());
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                },
                ifNoneMatch);
    }

    @GET
    @Path("{kind}/{code}")
    public Response get(
            @PathParam("kind") String kindName,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseUnknown(List.of());
        parameters.throwIfRefused();
        TerritoryKind kind = TerritoryAddress.findKind(kindName)
                .orElseThrow(() -> notFound("The kinds of territory are commune, epci, departement and region."));
        Optional<Commune> commune = kind == TerritoryKind.COMMUNE
                ? CommuneCode.find(code).flatMap(gazetteer::findCommune)
                : Optional.empty();
        String currentCode = commune.map(c -> c.code().value()).orElse(code);
        Territory territory = gazetteer
                .findTerritory(kind, currentCode)
                .orElseThrow(() -> notFound("No " + kindName + " has the code " + code + "."));
        int places = countPlaces(territory);
        return JsonAnswers.answer(
                json -> {
                    json.writeStartObject();
                    TerritoryJson.writeFields(json, territory, request.getContextPath());
                    json.writeNumberField("places", places);
                    if (commune.isPresent()) {
                        TerritoryJson.writeCommune(json, commune.get());
                    }
                    json.writeEndObject();
                },
                ifNoneMatch);
    }

    private List<Territory> listAround(Commune commune) {
        List<Territory> around = new ArrayList<>();
        gazetteer.findTerritory(TerritoryKind.COMMUNE, commune.code().value()).ifPresent(around::add);
        commune.epci()
                .flatMap(code -> gazetteer.findTerritory(TerritoryKind.EPCI, code))
                .ifPresent(around::add);
        gazetteer
                .findTerritory(TerritoryKind.DEPARTEMENT, commune.departement())
                .ifPresent(around::add);
        gazetteer.findTerritory(TerritoryKind.REGION, commune.region()).ifPresent(around::add);
        return around;
    }

    private int countPlaces(Territory territory) {
        Facet facet = Facet.valueOf(territory.kind().name());
        return directory
                .search(PlaceQuery.builder()
                        .filter(facet, territory.code())
                        .limit(0)
                        .build())
                .total();
    }

    private static ProblemException notFound(String what) {
        return new ProblemException(Problem.notFound(what));
    }
}
