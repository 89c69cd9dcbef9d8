package fr.nouveauxlieux.portal.api;

import fr.nouveauxlieux.portal.http.EntityTag;
import fr.nouveauxlieux.portal.http.Json;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** JSON answers of resources, with their validator. */
final class JsonAnswers {

    private JsonAnswers() {}

    /**
     * The document, or 304 where the asker already holds it.
     *
     * @param ifNoneMatch the asker's validators; null for none
     */
    static Response answer(Json.Part document, String ifNoneMatch) {
        byte[] body = Json.toBytes(document);
        EntityTag tag = EntityTag.of(body);
        Response.ResponseBuilder answer =
                tag.isHeldBy(ifNoneMatch) ? Response.notModified() : Response.ok(body, Json.MEDIA_TYPE);
        return answer.header(HttpHeaders.ETAG, tag.value())
                .header(HttpHeaders.CACHE_CONTROL, PlaceSearchServlet.CACHE_CONTROL)
                .build();
    }
}
