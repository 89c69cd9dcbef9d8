package fr.nouveauxlieux.portal.page.instruction;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.instruction.AnswerCorrection;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.WriteToInstructor;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.door.BodyGate;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import fr.nouveauxlieux.portal.page.FormServlet;
import fr.nouveauxlieux.portal.page.file.JoinedFileSender;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Takes what those who write a dossier write to the service, with the files joined to it. What is wrong is told on the
 * page of the messages. How large a request may be, and from whom, is judged before, by {@code MessageGate}.
 */
@WebServlet(AdmissionFilter.MESSAGES + "/*")
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class MessageServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExchangesPage page;

    @Inject
    private transient WriteToInstructor writeToInstructor;

    @Inject
    private transient AnswerCorrection answerCorrection;

    @Inject
    private transient JoinedFileSender files;

    @Override
    protected String view() {
        return ExchangesServlet.VIEW;
    }

    @Override
    protected boolean isForSignedIn() {
        return true;
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        try {
            Optional<DossierId> dossier = findDossier(request);
            dossier.ifPresent(page::show);
            return dossier.isPresent();
        } catch (NoSuchDossierException none) {
            return false;
        }
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        if (BodyGate.isTooLarge(request)) {
            form.refuseAll("joined.too-large-together");
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = findDossier(request);
        if (dossier.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        boolean answering = form.value("action").equals("answer");
        String field = answering ? "answer" : "message";
        Optional<DeskText> text = readText(form, field);
        List<Part> chosen = files.listChosen(request, form, field + "-files");
        try {
            Optional<Writing> written =
                    form.isRefused() ? Optional.empty() : write(dossier.get(), text.orElseThrow(), answering);
            if (written.isPresent()) {
                boolean all = files.sendAll(dossier.get(), written.get(), chosen);
                NoticeCode notice = new NoticeCode("exchanges-" + field + (all ? "" : "-partly"));
                goOn(response, "/dossiers/" + dossier.get() + ExchangesServlet.ENDING, notice);
            } else if (form.isRefused()) {
                files.askAgain(form, field + "-files", chosen);
            } else {
                form.refuseAll("exchanges.nothing-awaited");
            }
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        }
    }

    /** @return empty where an answer is not awaited */
    private Optional<Writing> write(DossierId dossier, DeskText text, boolean answering) {
        return answering ? answerCorrection.answer(dossier, text) : Optional.of(writeToInstructor.write(dossier, text));
    }

    private static Optional<DeskText> readText(Form form, String field) {
        String text = form.readText(field, DeskText.LONGEST);
        if (text.isEmpty()) {
            form.refuse(field, "entry.required");
        }
        return form.isRefused() ? Optional.empty() : Optional.of(new DeskText(text));
    }

    private static Optional<DossierId> findDossier(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : DossierId.find(path.substring(1));
    }
}
