package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.DownloadAttachment;
import fr.nouveauxlieux.attachment.DownloadAttachmentAsStaff;
import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.attachment.joined.DownloadJoinedFileAsStaff;
import fr.nouveauxlieux.committee.DownloadSessionFile;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.portal.http.FileAnswer;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.review.DownloadReadFile;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Hands files out, to be kept and never to be shown inside the portal's pages. */
@WebServlet({
    FileServlet.OWN + "/*",
    FileServlet.STAFF + "/*",
    FileServlet.STAFF_JOINED + "/*",
    FileServlet.READERS + "/*",
    FileServlet.MEMBERS + "/*"
})
public class FileServlet extends PageServlet {

    static final String OWN = "/fichiers";
    static final String STAFF = "/agents/fichiers";

    static final String READERS = "/agents/lectures/fichiers";

    static final String MEMBERS = "/agents/comites/fichiers";

    /** Of those joined to messages. */
    static final String STAFF_JOINED = "/agents/fichiers-joints";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DownloadAttachment downloadAttachment;

    @Inject
    private transient DownloadAttachmentAsStaff downloadAttachmentAsStaff;

    @Inject
    private transient DownloadJoinedFileAsStaff downloadJoinedFileAsStaff;

    @Inject
    private transient DownloadReadFile downloadReadFile;

    @Inject
    private transient DownloadSessionFile downloadSessionFile;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        Optional<StoredFile> file = findId(request).flatMap(id -> open(request, id));
        if (file.isEmpty()) {
            visit().at(request.getServletPath(), QueryString.empty());
            showNotFound(request, response);
            return;
        }
        FileAnswer.send(file.get(), response, true);
    }

    private static Optional<AttachmentId> findId(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : AttachmentId.find(path.substring(1));
    }

    private Optional<StoredFile> open(HttpServletRequest request, AttachmentId id) {
        return switch (request.getServletPath()) {
            case STAFF -> downloadAttachmentAsStaff.open(id);
            case STAFF_JOINED -> downloadJoinedFileAsStaff.open(id);
            case READERS -> downloadReadFile.open(id);
            case MEMBERS -> downloadSessionFile.open(id);
            default -> downloadAttachment.open(id);
        };
    }
}
