package fr.nouveauxlieux.portal.dump;

import fr.nouveauxlieux.portal.http.EntityTag;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

/** Gives the files of the whole registry. */
@WebServlet({
    "/donnees/lieux-de-mediation-numerique.csv",
    "/donnees/lieux-de-mediation-numerique.json",
    "/donnees/data-inclusion-structures.json"
})
public class DumpServlet extends ReadingServlet {

    private static final long serialVersionUID = 1L;
    private static final String CACHE_CONTROL = "public, max-age=3600";

    @Inject
    private transient DumpFiles files;

    /** For the container, which injects the files. */
    public DumpServlet() {}

    public DumpServlet(DumpFiles files) {
        this.files = files;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Dump dump = Arrays.stream(Dump.values())
                .filter(each -> each.path().equals(request.getServletPath()))
                .findFirst()
                .orElseThrow();
        DumpFiles.Made made = files.get(dump);
        EntityTag tag = EntityTag.of((dump.path() + made.day() + made.places()).getBytes(StandardCharsets.UTF_8));
        if (tag.spares(request, response, CACHE_CONTROL)) {
            return;
        }
        // Opened before anything is said: from then on the file may be made anew without harm.
        try (InputStream content = Files.newInputStream(made.file())) {
            tag.mark(response, CACHE_CONTROL);
            response.setContentType(dump.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + dump.fileName() + "\"");
            if (!isHead(request)) {
                content.transferTo(response.getOutputStream());
            }
        }
    }
}
