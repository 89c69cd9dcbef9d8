package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.AppendOutcome;
import fr.nouveauxlieux.attachment.BeginUpload;
import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.RemoveAttachment;
import fr.nouveauxlieux.attachment.UploadBeginning;
import fr.nouveauxlieux.attachment.UploadOrder;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.door.BodyGate;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of one answer of a dossier, sent and taken away without scripts. How large a request may be, and from whom,
 * is judged before, by {@link UploadGate}.
 */
@WebServlet(FilesServlet.PATH + "/*")
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class FilesServlet extends FormServlet {

    static final String PATH = AdmissionFilter.DOSSIER_FILES;

    /** The parameter that says which answer. */
    static final String FIELD = "champ";

    private static final long serialVersionUID = 1L;

    private static final String FILE = "file";
    private static final String REMOVED = "retirer";
    private static final Pattern FIELD_IN_QUERY = Pattern.compile("(?:.*&)?" + FIELD + "=([a-z0-9.-]{1,140})(?:&.*)?");

    @Inject
    private transient BeginUpload beginUpload;

    @Inject
    private transient RemoveAttachment removeAttachment;

    @Inject
    private transient PieceSender sender;

    @Inject
    private transient FilesPage page;

    static Optional<DossierId> findDossier(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : DossierId.find(path.substring(1));
    }

    /** @param query of an address, as it was sent */
    static Optional<AnswerPath> findField(String query) {
        Matcher matcher = FIELD_IN_QUERY.matcher(query == null ? "" : query);
        return matcher.matches() ? AnswerPath.find(matcher.group(1)) : Optional.empty();
    }

    static String addressOf(DossierId dossier, AnswerPath path) {
        return PATH + "/" + dossier + "?" + FIELD + "=" + path;
    }

    @Override
    protected String view() {
        return "dossier-files";
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<DossierId> dossier = findDossier(request);
        Optional<AnswerPath> path = findField(request.getQueryString());
        return dossier.isPresent() && path.isPresent() && page.show(dossier.get(), path.get());
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        if (BodyGate.isTooLarge(request)) {
            form.refuse(FILE, FileWords.faultKey(FileFault.TOO_LARGE));
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = findDossier(request);
        Optional<AnswerPath> path = findField(request.getQueryString());
        if (dossier.isEmpty() || path.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        String address = addressOf(dossier.get(), path.get());
        Optional<AttachmentId> removed = AttachmentId.find(form.value(REMOVED));
        if (removed.isPresent()) {
            removeAttachment.remove(removed.get());
            goOn(response, address, new NoticeCode("piece-removed"));
            return;
        }
        sendAll(request, form, dossier.get(), path.get());
        if (!form.isRefused()) {
            goOn(response, address, new NoticeCode("piece-received"));
        }
    }

    private void sendAll(HttpServletRequest request, Form form, DossierId dossier, AnswerPath path)
            throws ServletException, IOException {
        int sent = 0;
        for (Part part : request.getParts()) {
            if (part.getName().equals(FILE)
                    && part.getSubmittedFileName() != null
                    && !part.getSubmittedFileName().isEmpty()) {
                sent++;
                send(
                        form,
                        dossier,
                        new UploadOrder(path, FileName.of(part.getSubmittedFileName()), part.getSize()),
                        part);
            }
        }
        if (sent == 0) {
            form.refuse(FILE, "upload.no-file");
        }
    }

    private void send(Form form, DossierId dossier, UploadOrder order, Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            UploadBeginning beginning = beginUpload.begin(dossier, order);
            if (beginning instanceof UploadBeginning.NotAccepted refusal) {
                form.refuse(
                        FILE,
                        "upload.not-accepted",
                        order.name().shown(),
                        visit().getTexts().get(FileWords.faultKey(refusal.fault())));
                return;
            }
            AppendOutcome outcome = sender.send(((UploadBeginning.Begun) beginning).id(), 0, content);
            if (outcome.kind() != AppendOutcome.Kind.APPENDED) {
                form.refuse(
                        FILE,
                        "upload.not-accepted",
                        order.name().shown(),
                        visit().getTexts().get(FileWords.faultKey(FileFault.NOT_WRITABLE)));
            }
        } finally {
            part.delete();
        }
    }
}
