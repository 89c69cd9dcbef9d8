package fr.nouveauxlieux.portal.program;

import fr.nouveauxlieux.attachment.DownloadAttachmentAsStaff;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.dossier.ReadDossierAsProgram;
import fr.nouveauxlieux.dossier.SubmittedDossier;
import fr.nouveauxlieux.instruction.program.DossierList;
import fr.nouveauxlieux.instruction.program.DossierQuestion;
import fr.nouveauxlieux.instruction.program.ListDossiersAsProgram;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.limit.Purpose;
import fr.nouveauxlieux.limit.SharedLimit;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.http.EntityTag;
import fr.nouveauxlieux.portal.http.FileAnswer;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Submitted dossiers for programs whose key opens them: the list, one dossier, one of its files. What a key does not open
 * is not there for it.
 */
@WebServlet(DossiersServlet.PATH + "/*")
public class DossiersServlet extends ReadingServlet {

    static final String PATH = "/api/v1/dossiers";

    /** Nobody but the program may keep an answer, and it asks each time whether it still holds. */
    private static final String CACHE_CONTROL = "private, no-cache";

    private static final Pattern BELOW = Pattern.compile("/(files/)?([^/]+)");

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient SharedLimit limit;

    @Inject
    private transient CallDirectory calls;

    @Inject
    private transient ListDossiersAsProgram listDossiers;

    @Inject
    private transient ReadDossierAsProgram readDossier;

    @Inject
    private transient DownloadAttachmentAsStaff downloadAttachment;

    /** For the container, which injects the fields. */
    public DossiersServlet() {}

    public DossiersServlet(
            Permissions permissions,
            CurrentActor currentActor,
            SharedLimit limit,
            CallDirectory calls,
            ListDossiersAsProgram listDossiers,
            ReadDossierAsProgram readDossier,
            DownloadAttachmentAsStaff downloadAttachment) {
        this.permissions = permissions;
        this.currentActor = currentActor;
        this.limit = limit;
        this.calls = calls;
        this.listDossiers = listDossiers;
        this.readDossier = readDossier;
        this.downloadAttachment = downloadAttachment;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!permissions.may(ListDossiersAsProgram.class)) {
            throw new ProblemException(Problem.ofStatus(403, "This key does not open dossiers."));
        }
        countReading();
        String below = request.getPathInfo();
        if (below == null) {
            answerList(request, response);
            return;
        }
        Matcher path = BELOW.matcher(below);
        if (!path.matches()) {
            throw notFound();
        }
        if (path.group(1) == null) {
            answerDossier(request, response, path.group(2));
        } else {
            answerFile(request, response, path.group(2));
        }
    }

    private void countReading() {
        OptionalLong wait =
                limit.tryTake(Purpose.DOSSIER_READING, currentActor.get().name());
        if (wait.isPresent()) {
            throw new ProblemException(Problem.tooMany(wait.getAsLong()));
        }
    }

    private void answerList(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DossierQuestion question = DossierQuestionReader.read(request.getParameterMap());
        DossierList list = listDossiers.list(question);
        String address = request.getContextPath() + PATH;
        Optional<String> next = list.next().map(position -> NextPage.addressOf(address, question, position));
        next.ifPresent(link -> response.setHeader("Link", "<" + link + ">; rel=\"next\""));
        answer(request, response, DossierListJson.toBytes(list, next, address));
    }

    private void answerDossier(HttpServletRequest request, HttpServletResponse response, String text)
            throws IOException {
        DossierId id = DossierId.find(text).orElseThrow(DossiersServlet::notFound);
        requireOpen(ReadDossierAsProgram.class, id);
        SubmittedDossier dossier = readDossier.find(id).orElseThrow(DossiersServlet::notFound);
        answer(
                request,
                response,
                DossierJson.toBytes(
                        dossier,
                        calls.getVersion(dossier.sheet().call(), dossier.sheet().callVersion()),
                        request.getContextPath() + PATH));
    }

    private void answerFile(HttpServletRequest request, HttpServletResponse response, String text) throws IOException {
        AttachmentId id = AttachmentId.find(text).orElseThrow(DossiersServlet::notFound);
        requireOpen(DownloadAttachmentAsStaff.class, id);
        FileAnswer.send(downloadAttachment.open(id).orElseThrow(DossiersServlet::notFound), response, !isHead(request));
    }

    private void requireOpen(Class<?> useCase, Object id) {
        if (!permissions.may(useCase, id)) {
            throw notFound();
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, byte[] body)
            throws IOException {
        EntityTag tag = EntityTag.of(body);
        if (!tag.spares(request, response, CACHE_CONTROL)) {
            tag.mark(response, CACHE_CONTROL);
            send(request, response, Json.MEDIA_TYPE, body);
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(
                Problem.notFound("There is no such dossier or file, or this key does not open it."));
    }
}
