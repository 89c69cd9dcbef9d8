package fr.nouveauxlieux.portal.write;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.ImportId;
import fr.nouveauxlieux.place.ingest.ImportReport;
import fr.nouveauxlieux.place.ingest.ListRejections;
import fr.nouveauxlieux.place.ingest.ReadImport;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what became of an import, and what it refused. Of one that belongs to a source that the key does not open, no
 * more is told than of one that does not exist.
 */
@WebServlet(ImportServlet.FOLDER + "*")
public class ImportServlet extends ReadingServlet {

    static final String FOLDER = "/api/v1/imports/";

    private static final Pattern PATH = Pattern.compile("/([^/]+?)(/rejections\\.csv)?");

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient ReadImport readImport;

    @Inject
    private transient ListRejections listRejections;

    /** For the container, which injects the fields. */
    public ImportServlet() {}

    public ImportServlet(Permissions permissions, ReadImport readImport, ListRejections listRejections) {
        this.permissions = permissions;
        this.readImport = readImport;
        this.listRejections = listRejections;
    }

    static String addressOf(String root, ImportId id) {
        return root + FOLDER + id;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw notFound();
        }
        ImportId id = ImportId.find(path.group(1)).orElseThrow(ImportServlet::notFound);
        if (!permissions.may(ReadImport.class, id)) {
            throw notFound();
        }
        ImportReport report = readImport.find(id).orElseThrow(ImportServlet::notFound);
        if (path.group(2) == null) {
            send(
                    request,
                    response,
                    Json.MEDIA_TYPE,
                    ImportJson.toBytes(report, addressOf(request.getContextPath(), id)));
        } else {
            sendRejections(request, response, id);
        }
    }

    private void sendRejections(HttpServletRequest request, HttpServletResponse response, ImportId id)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-" + id + "-rejections.csv\"");
        if (!isHead(request)) {
            RejectionCsv.write(
                    after -> listRejections.listAfter(id, after),
                    new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.notFound("There is no such import, or this key does not open it."));
    }
}
