package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Where the types of problems lead: what each of them is. */
@RequestScoped
@Path("problems")
@Produces(Json.MEDIA_TYPE)
public class ProblemResource {

    @GET
    public Response list(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        return JsonAnswers.answer(
                json -> {
                    json.writeStartObject();
                    json.writeArrayFieldStart("results");
                    for (Problem.Type type : Problem.Type.values()) {
                        json.writeStartObject();
                        json.writeStringField("type", type.uri());
                        json.writeStringField("title", type.title());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                },
                ifNoneMatch);
    }
}
