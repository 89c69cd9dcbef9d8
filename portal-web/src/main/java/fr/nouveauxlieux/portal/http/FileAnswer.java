package fr.nouveauxlieux.portal.http;

import fr.nouveauxlieux.attachment.StoredFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file of a dossier as an answer: to be kept, never to be shown as a part of the portal, and held by no cache. */
public final class FileAnswer {

    private FileAnswer() {}

    /** @param withContent false where its head alone is asked for */
    public static void send(StoredFile file, HttpServletResponse response, boolean withContent) throws IOException {
        if (!withContent) {
            describe(file, response);
            return;
        }
        // What cannot be opened is not described as if it could.
        try (var content = file.open()) {
            describe(file, response);
            content.transferTo(response.getOutputStream());
        }
    }

    private static void describe(StoredFile file, HttpServletResponse response) {
        response.setContentType(file.format().mediaType());
        response.setContentLengthLong(file.bytes());
        response.setHeader("Content-Disposition", Disposition.of(file.name()));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
    }
}
