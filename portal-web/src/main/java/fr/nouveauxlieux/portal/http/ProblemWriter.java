package fr.nouveauxlieux.portal.http;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.nouveauxlieux.portal.question.ParameterError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes problems as {@code application/problem+json}. */
public final class ProblemWriter {

    private ProblemWriter() {}

    public static byte[] toBytes(Problem problem) {
        return Json.toBytes(json -> write(problem, json));
    }

    /** Answers the request with the problem, whatever had been prepared before. */
    public static void send(Problem problem, HttpServletResponse response) throws IOException {
        byte[] body = toBytes(problem);
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", problem.type().uri());
        json.writeStringField("title", problem.title());
        json.writeNumberField("status", problem.status());
        json.writeStringField("detail", problem.detail());
        if (problem.incident().isPresent()) {
            json.writeStringField("incident", problem.incident().get());
        }
        if (!problem.errors().isEmpty()) {
            json.writeArrayFieldStart("errors");
            for (ParameterError error : problem.errors()) {
                json.writeStartObject();
                json.writeStringField("parameter", error.parameter());
                json.writeStringField("value", error.value());
                json.writeStringField("expected", error.expected());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
