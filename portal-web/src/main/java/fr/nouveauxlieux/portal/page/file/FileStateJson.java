package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.AttachmentView;
import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.portal.http.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The state of a file as scripts read it. */
final class FileStateJson {

    private FileStateJson() {}

    static void write(AttachmentView view, HttpServletResponse response) throws IOException {
        byte[] body = Json.toBytes(json -> {
            json.writeStartObject();
            json.writeStringField("id", view.id().value());
            json.writeStringField("name", view.name().shown());
            json.writeStringField("state", view.state().code());
            json.writeStringField("fault", view.fault().map(FileFault::code).orElse(""));
            json.writeEndObject();
        });
        response.setContentType(Json.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
