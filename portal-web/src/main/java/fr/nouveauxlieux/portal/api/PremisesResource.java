package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.portal.http.AcceptedTypes;
import fr.nouveauxlieux.portal.http.EntityTag;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.question.ParameterReader;
import fr.nouveauxlieux.premises.Offer;
import fr.nouveauxlieux.premises.OfferDirectory;
import fr.nouveauxlieux.premises.OfferDraft;
import fr.nouveauxlieux.premises.OfferQuery;
import fr.nouveauxlieux.premises.PremisesKind;
import fr.nouveauxlieux.support.Coded;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The premises on offer, as JSON, or as GeoJSON for whoever accepts it. */
@RequestScoped
@Path("premises")
public class PremisesResource {

    private static final String KIND = "kind";
    private static final String LEAST_SURFACE = "surface_min";
    private static final String MOST_RENT = "rent_max";
    private static final List<TerritoryKind> TERRITORIES =
            List.of(TerritoryKind.REGION, TerritoryKind.DEPARTEMENT, TerritoryKind.EPCI, TerritoryKind.COMMUNE);
    private static final List<String> KNOWN =
            List.of("region", "departement", "epci", "commune", KIND, LEAST_SURFACE, MOST_RENT);
    private static final int HIGHEST_RENT = 1_000_000;

    @Inject
    private OfferDirectory directory;

    @Inject
    private Gazetteer gazetteer;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list(
            @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        List<Offer> offers = directory.list(readQuery());
        String root = request.getContextPath();
        String type = AcceptedTypes.choose(accept, List.of(Json.MEDIA_TYPE, PlaceGeoJson.MEDIA_TYPE))
                .orElseThrow(() -> new ProblemException(Problem.ofStatus(
                        Response.Status.NOT_ACCEPTABLE.getStatusCode(),
                        "Premises are given as " + Json.MEDIA_TYPE + " or " + PlaceGeoJson.MEDIA_TYPE + ".")));
        byte[] body = type.equals(Json.MEDIA_TYPE)
                ? Json.toBytes(json -> PremisesJson.write(json, offers, root))
                : Json.toBytes(json -> PremisesJson.writeFeatures(json, offers, root));
        EntityTag tag = EntityTag.of(body);
        Response.ResponseBuilder answer = tag.isHeldBy(ifNoneMatch) ? Response.notModified() : Response.ok(body, type);
        return answer.header(HttpHeaders.ETAG, tag.value())
                .header(HttpHeaders.CACHE_CONTROL, PlaceSearchServlet.CACHE_CONTROL)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseUnknown(List.of());
        parameters.throwIfRefused();
        Offer offer = OfferId.find(id)
                .flatMap(directory::find)
                .orElseThrow(
                        () -> new ProblemException(Problem.notFound("No premises on offer have this identifier.")));
        String root = request.getContextPath();
        return JsonAnswers.answer(json -> PremisesJson.write(json, offer, root), ifNoneMatch);
    }

    private OfferQuery readQuery() {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseUnknown(KNOWN);
        List<Territory> territories = TERRITORIES.stream()
                .flatMap(kind -> readTerritory(parameters, kind).stream())
                .toList();
        if (territories.size() > 1) {
            parameters.refuse(
                    nameOf(territories.get(1).kind()),
                    territories.get(1).code(),
                    "one of region, departement, epci, commune alone");
        }
        Optional<PremisesKind> kind = parameters.findOne(KIND, PremisesResource::readKind);
        OptionalInt surface = parameters.findWholeNumber(LEAST_SURFACE, 0, OfferDraft.LARGEST_SURFACE);
        OptionalInt rent = parameters.findWholeNumber(MOST_RENT, 0, HIGHEST_RENT);
        parameters.throwIfRefused();
        return new OfferQuery(
                territories.stream().findFirst(),
                kind,
                surface,
                rent.isPresent() ? Optional.of(Money.ofEuros(rent.getAsInt())) : Optional.empty());
    }

    private Optional<Territory> readTerritory(ParameterReader parameters, TerritoryKind kind) {
        return parameters.findOne(nameOf(kind), code -> gazetteer
                .findTerritory(kind, code)
                .orElseThrow(() -> new IllegalArgumentException("the official code of one of /api/v1/territories")));
    }

    private static String nameOf(TerritoryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static PremisesKind readKind(String code) {
        return Coded.find(PremisesKind.class, code)
                .orElseThrow(() -> new IllegalArgumentException("one of "
                        + Arrays.stream(PremisesKind.values())
                                .map(PremisesKind::code)
                                .collect(Collectors.joining(", "))));
    }
}
