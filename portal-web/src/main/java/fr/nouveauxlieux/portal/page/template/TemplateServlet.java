package fr.nouveauxlieux.portal.page.template;

import fr.nouveauxlieux.attachment.DownloadDraftTemplate;
import fr.nouveauxlieux.attachment.DownloadTemplate;
import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.call.form.FieldTemplate;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.FileAnswer;
import fr.nouveauxlieux.portal.page.PageServlet;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Hands out the files that published calls name, to everyone; before they are published, to those who see drafts. To be
 * kept, never to be shown inside the portal's pages.
 */
@WebServlet(TemplateLink.PATH + "/*")
public class TemplateServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DownloadTemplate downloadTemplate;

    @Inject
    private transient DownloadDraftTemplate downloadDraftTemplate;

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient PlaceDirectory directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(request, response, true);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(request, response, false);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean withContent)
            throws ServletException, IOException {
        visit().at(request.getServletPath(), QueryString.empty());
        Optional<FieldTemplate.File> named = find(request);
        if (named.isPresent() && !directory.isFollowing()) {
            showAway(request, response);
            return;
        }
        Optional<StoredFile> file = named.flatMap(this::open);
        if (file.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        FileAnswer.send(file.get(), response, withContent);
    }

    private static Optional<FieldTemplate.File> find(HttpServletRequest request) {
        String digest =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String name = request.getParameter(TemplateLink.NAME);
        return FieldTemplate.File.isDigest(digest) && FieldTemplate.File.isName(name)
                ? Optional.of(new FieldTemplate.File(name, digest))
                : Optional.empty();
    }

    private Optional<StoredFile> open(FieldTemplate.File template) {
        Optional<StoredFile> published = downloadTemplate.open(template);
        return published.isEmpty() && permissions.may(DownloadDraftTemplate.class)
                ? downloadDraftTemplate.open(template)
                : published;
    }
}
