package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemWriter;
import fr.nouveauxlieux.portal.http.Problems;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Tells whatever is thrown by a resource, or by Jakarta REST itself, as a problem. */
public class ThrownMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = thrown instanceof WebApplicationException refusal
                        && refusal.getResponse().getStatus() < 500
                ? ofRefusal(refusal.getResponse())
                : Problems.of(thrown);
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(ProblemWriter.toBytes(problem));
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    private static Problem ofRefusal(Response refusal) {
        return switch (refusal.getStatus()) {
            case 404 -> Problem.notFound("Nothing is at this address.");
            case 405 ->
                Problem.ofStatus(405, "Only GET, HEAD and OPTIONS work here.")
                        .withHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
            case 406 -> Problem.ofStatus(406, "Only application/json can be given here.");
            default -> Problem.ofStatus(refusal.getStatus(), "The request could not be answered.");
        };
    }
}
