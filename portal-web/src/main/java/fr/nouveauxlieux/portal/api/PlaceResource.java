package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.question.ParameterReader;
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
import java.util.List;

/** One place. */
@RequestScoped
@Path("places/{id}")
@Produces(Json.MEDIA_TYPE)
public class PlaceResource {

    @Inject
    private PlaceDirectory directory;

    @Context
    private HttpServletRequest request;

    @GET
    public Response get(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseUnknown(List.of());
        parameters.throwIfRefused();
        PlaceSheet sheet = PlaceId.find(id)
                .flatMap(directory::findSheet)
                .orElseThrow(() -> new ProblemException(Problem.notFound("The registry has no place " + id + ".")));
        return JsonAnswers.answer(json -> PlaceSheetJson.write(json, sheet, request.getContextPath()), ifNoneMatch);
    }
}
