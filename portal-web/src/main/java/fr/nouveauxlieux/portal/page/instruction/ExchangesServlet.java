package fr.nouveauxlieux.portal.page.instruction;

import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.instruction.AnswerCorrection;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.WriteToInstructor;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The page {@code /dossiers/{id}/echanges}: what the service asked and wrote, and what those who write the dossier answer.
 * The pages of dossiers hand over to it by its name in {@code web.xml}.
 */
public class ExchangesServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = "/echanges";

    @Inject
    private transient ExchangesPage page;

    @Inject
    private transient WriteToInstructor writeToInstructor;

    @Inject
    private transient AnswerCorrection answerCorrection;

    @Override
    protected String view() {
        return "instruction/exchanges";
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
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = findDossier(request);
        if (dossier.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        try {
            boolean answering = form.value("action").equals("answer");
            String field = answering ? "answer" : "message";
            Optional<DeskText> text = readText(form, field);
            if (text.isEmpty()) {
                return;
            }
            if (!answering) {
                writeToInstructor.write(dossier.get(), text.get());
            } else if (!answerCorrection.answer(dossier.get(), text.get())) {
                form.refuseAll("exchanges.nothing-awaited");
                return;
            }
            goOn(response, "/dossiers/" + dossier.get() + ENDING, new NoticeCode("exchanges-" + field));
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        }
    }

    private static Optional<DeskText> readText(Form form, String field) {
        String text = form.readText(field, DeskText.LONGEST);
        if (text.isEmpty()) {
            form.refuse(field, "entry.required");
        }
        return form.isRefused() ? Optional.empty() : Optional.of(new DeskText(text));
    }

    private static Optional<DossierId> findDossier(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.endsWith(ENDING)
                ? DossierId.find(path.substring(1, path.length() - ENDING.length()))
                : Optional.empty();
    }
}
