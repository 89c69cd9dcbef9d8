package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.question.ParameterReader;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.SchemeDocument;
import fr.nouveauxlieux.support.SupportDirectory;
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
import java.util.List;

/** The schemes of support that are given today, with what each asks. */
@RequestScoped
@Path("supports")
@Produces(Json.MEDIA_TYPE)
public class SupportResource {

    @Inject
    private SupportDirectory directory;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        parameters.refuseUnknown(List.of());
        parameters.throwIfRefused();
        List<Scheme> schemes = directory.list();
        return JsonAnswers.answer(
                json -> {
                    json.writeStartObject();
                    json.writeNumberField("total", schemes.size());
                    json.writeArrayFieldStart("results");
                    for (Scheme scheme : schemes) {
                        Json.writeTree(json, SchemeDocument.of(scheme));
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                },
                ifNoneMatch);
    }
}
