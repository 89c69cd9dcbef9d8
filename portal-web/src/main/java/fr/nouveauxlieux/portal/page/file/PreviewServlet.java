package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.ShowPreview;
import fr.nouveauxlieux.attachment.ShowPreviewToStaff;
import fr.nouveauxlieux.attachment.StoredPreview;
import fr.nouveauxlieux.committee.ShowPreviewToMember;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.review.ShowPreviewToReader;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Shows small pictures of files, which the portal drew itself, inside its pages. No cache holds them: computers of
 * tiers-lieux are many people's.
 */
@WebServlet({
    PreviewServlet.OWN + "/*",
    PreviewServlet.STAFF + "/*",
    PreviewServlet.READERS + "/*",
    PreviewServlet.MEMBERS + "/*"
})
public class PreviewServlet extends PageServlet {

    static final String OWN = "/apercus";
    static final String STAFF = "/agents/apercus";
    static final String READERS = "/agents/lectures/apercus";
    static final String MEMBERS = "/agents/comites/apercus";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ShowPreview showPreview;

    @Inject
    private transient ShowPreviewToStaff showPreviewToStaff;

    @Inject
    private transient ShowPreviewToReader showPreviewToReader;

    @Inject
    private transient ShowPreviewToMember showPreviewToMember;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!actor().isSignedIn()) {
            askToSignIn(request, response);
            return;
        }
        Optional<StoredPreview> preview = findId(request).flatMap(id -> open(request, id));
        if (preview.isEmpty()) {
            visit().at(request.getServletPath(), QueryString.empty());
            showNotFound(request, response);
            return;
        }
        send(preview.get(), response);
    }

    private static Optional<AttachmentId> findId(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : AttachmentId.find(path.substring(1));
    }

    private Optional<StoredPreview> open(HttpServletRequest request, AttachmentId id) {
        return switch (request.getServletPath()) {
            case STAFF -> showPreviewToStaff.open(id);
            case READERS -> showPreviewToReader.open(id);
            case MEMBERS -> showPreviewToMember.open(id);
            default -> showPreview.open(id);
        };
    }

    /** What cannot be read whole is not described as if it could. */
    private static void send(StoredPreview preview, HttpServletResponse response) throws IOException {
        byte[] picture;
        try (var content = preview.open()) {
            picture = content.readAllBytes();
        }
        response.setContentType("image/jpeg");
        response.setContentLength(picture.length);
        response.setHeader("Content-Disposition", "inline");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(picture);
    }
}
