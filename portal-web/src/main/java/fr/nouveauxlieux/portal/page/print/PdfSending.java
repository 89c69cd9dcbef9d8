package fr.nouveauxlieux.portal.page.print;

import fr.nouveauxlieux.booklet.Booklet;
import fr.nouveauxlieux.booklet.BookletPrinter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Hands a document out, to be kept as a file. */
public final class PdfSending {

    private PdfSending() {}

    /** @param name of the file, of letters, digits, hyphens and a point */
    public static void send(HttpServletResponse response, String name, Booklet booklet, Instant at) throws IOException {
        send(response, name, BookletPrinter.print(booklet, at));
    }

    /** @param name of the file, of letters, digits, hyphens and a point */
    public static void send(HttpServletResponse response, String name, byte[] file) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(file.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(file);
    }
}
