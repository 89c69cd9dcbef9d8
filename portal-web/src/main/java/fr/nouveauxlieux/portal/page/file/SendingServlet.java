package fr.nouveauxlieux.portal.page.file;

import fr.nouveauxlieux.attachment.AppendOutcome;
import fr.nouveauxlieux.attachment.AttachmentView;
import fr.nouveauxlieux.attachment.BeginUpload;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.FindUploadOffset;
import fr.nouveauxlieux.attachment.ListAttachments;
import fr.nouveauxlieux.attachment.UploadBeginning;
import fr.nouveauxlieux.attachment.UploadLimits;
import fr.nouveauxlieux.attachment.UploadOrder;
import fr.nouveauxlieux.attachment.UploadProgress;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.door.ForgeryFilter;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.http.ProblemWriter;
import fr.nouveauxlieux.portal.http.Problems;
import fr.nouveauxlieux.portal.question.ParameterError;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Files of dossiers sent by scripts, by the protocol tus 1.0 with its extension for creation: a file is announced by
 * POST, its offset asked for by HEAD, the rest sent by PATCH, as often as the network breaks. GET tells its state.
 */
@WebServlet(AdmissionFilter.SENDING + "/*")
public class SendingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String VERSION = "1.0.0";
    private static final String PIECE = "application/offset+octet-stream";
    private static final int NO_CONTENT = HttpServletResponse.SC_NO_CONTENT;

    @Inject
    private transient BeginUpload beginUpload;

    @Inject
    private transient FindUploadOffset findUploadOffset;

    @Inject
    private transient ListAttachments listAttachments;

    @Inject
    private transient PieceSender sender;

    @Inject
    private transient UploadLimits limits;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Tus-Resumable", VERSION);
        response.setHeader("Cache-Control", "no-store");
        try {
            if (request.getAttribute(ForgeryFilter.TOO_LATE) != null) {
                throw problem(403, "The form's token is of a session that has ended.");
            }
            answer(request, response);
        } catch (RuntimeException e) {
            // What is left of the body is not worth reading.
            response.setHeader("Connection", "close");
            ProblemWriter.send(Problems.of(e), response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("OPTIONS")) {
            tellWhatWorks(response);
            return;
        }
        SendingAddress address = SendingAddress.find(request.getPathInfo())
                .orElseThrow(() -> problem(404, "Nothing is at this address."));
        boolean ofFile = address.file().isPresent();
        switch (request.getMethod()) {
            case "POST" -> {
                requireVersion(request);
                begin(request, response, ofFile ? noSuchMethod(request) : address.dossier());
            }
            case "HEAD" -> tellOffset(response, address.requireFile());
            case "GET" -> tellState(response, address.dossier(), address.requireFile());
            case "PATCH" -> {
                requireVersion(request);
                append(request, response, address.requireFile());
            }
            default -> noSuchMethod(request);
        }
    }

    private static DossierId noSuchMethod(HttpServletRequest request) {
        throw new ProblemException(Problem.methodNotAllowed(request.getMethod(), "POST, HEAD, GET, PATCH, OPTIONS"));
    }

    private void tellWhatWorks(HttpServletResponse response) {
        response.setStatus(NO_CONTENT);
        response.setHeader("Tus-Version", VERSION);
        response.setHeader("Tus-Extension", "creation");
        response.setHeader("Tus-Max-Size", Long.toString(limits.largest()));
    }

    private static void requireVersion(HttpServletRequest request) {
        if (!VERSION.equals(request.getHeader("Tus-Resumable"))) {
            throw new ProblemException(
                    Problem.ofStatus(412, "The header Tus-Resumable is expected to be " + VERSION + ".")
                            .withHeader("Tus-Version", VERSION));
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, DossierId dossier) {
        UploadBeginning beginning = beginUpload.begin(dossier, order(request));
        if (beginning instanceof UploadBeginning.NotAccepted refusal) {
            Problem problem = Problem.ofStatus(422, "This file is not accepted.");
            throw new ProblemException(new Problem(
                    problem.type(),
                    problem.status(),
                    problem.detail(),
                    List.of(new ParameterError("file", refusal.fault().code(), "a file that the field takes")),
                    problem.incident(),
                    problem.headers()));
        }
        AttachmentId id = ((UploadBeginning.Begun) beginning).id();
        response.setStatus(HttpServletResponse.SC_CREATED);
        response.setHeader("Location", request.getContextPath() + AdmissionFilter.SENDING + "/" + dossier + "/" + id);
    }

    private static UploadOrder order(HttpServletRequest request) {
        try {
            UploadMetadata metadata = UploadMetadata.parse(request.getHeader("Upload-Metadata"));
            AnswerPath path = metadata.find("path")
                    .flatMap(AnswerPath::find)
                    .orElseThrow(() -> problem(400, "Upload-Metadata: path is expected to be that of an answer."));
            String name = metadata.find("filename").orElse("");
            return new UploadOrder(path, FileName.of(name), number(request, "Upload-Length"));
        } catch (IllegalArgumentException e) {
            throw problem(400, e.getMessage());
        }
    }

    private void tellOffset(HttpServletResponse response, AttachmentId id) {
        UploadProgress progress =
                findUploadOffset.find(id).orElseThrow(() -> problem(404, "There is no such file, or not any more."));
        response.setStatus(HttpServletResponse.SC_OK);
        tell(response, progress);
        response.setHeader("Upload-Length", Long.toString(progress.announced()));
    }

    private void tellState(HttpServletResponse response, DossierId dossier, AttachmentId id) throws IOException {
        AttachmentView view = listAttachments.list(dossier).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> problem(404, "There is no such file, or not any more."));
        FileStateJson.write(view, response);
    }

    private void append(HttpServletRequest request, HttpServletResponse response, AttachmentId id) throws IOException {
        if (!PIECE.equals(request.getContentType())) {
            throw problem(415, "A piece of a file is expected as " + PIECE + ".");
        }
        AppendOutcome outcome = sender.send(id, number(request, "Upload-Offset"), request.getInputStream());
        switch (outcome.kind()) {
            case APPENDED -> {
                response.setStatus(NO_CONTENT);
                tell(response, outcome.progress());
            }
            case ELSEWHERE ->
                throw new ProblemException(Problem.ofStatus(409, "The file goes on elsewhere.")
                        .withHeader(
                                "Upload-Offset",
                                Long.toString(outcome.progress().offset())));
            case TOO_MUCH -> throw problem(413, "The file is larger than announced.");
        }
    }

    private static void tell(HttpServletResponse response, UploadProgress progress) {
        response.setHeader("Upload-Offset", Long.toString(progress.offset()));
    }

    private static long number(HttpServletRequest request, String header) {
        String text = request.getHeader(header);
        if (text == null || !text.matches("\\d{1,15}")) {
            throw problem(400, header + ": expected a number of bytes.");
        }
        return Long.parseLong(text);
    }

    private static ProblemException problem(int status, String detail) {
        return new ProblemException(Problem.ofStatus(status, detail));
    }
}
