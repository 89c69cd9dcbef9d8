package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.review.AnswerReader;
import fr.nouveauxlieux.review.ForwardQuestion;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Where the service forwards what readers ask to the applicant, and answers them. */
@WebServlet(ReadingAddress.QUESTIONS + "/*")
public class ReaderQuestionsServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String FORWARD = "forward";
    private static final String ANSWER = "answer";

    @Inject
    private transient ReaderQuestionsPage page;

    @Inject
    private transient ForwardQuestion forwardQuestion;

    @Inject
    private transient AnswerReader answerReader;

    @Override
    protected String view() {
        return "staff/reader-questions";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        try {
            Optional<DossierId> dossier = ReadingAddress.findDossier(request);
            dossier.ifPresent(page::show);
            return dossier.isPresent();
        } catch (NoSuchDossierException none) {
            return false;
        }
    }

    /** The applicant is proposed to be asked in the reader's words. */
    @Override
    protected void fill(HttpServletRequest request, Form form) {
        if (prepare(request)) {
            page.getQuestions().stream()
                    .filter(question ->
                            form.listValues(FORWARD + "-" + question.number()).isEmpty())
                    .forEach(question -> form.fill(FORWARD + "-" + question.number(), question.content()));
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = ReadingAddress.findDossier(request);
        String action = form.value("action");
        boolean known = action.equals(FORWARD) || action.equals(ANSWER);
        if (dossier.isEmpty() || !known || !form.value("number").matches("\\d{1,18}")) {
            showNotFound(request, response);
            return;
        }
        String field = action + "-" + form.value("number");
        String text = form.readText(field, DeskText.LONGEST);
        if (text.isEmpty()) {
            form.refuse(field, "entry.required");
        }
        if (form.isRefused()) {
            fill(request, form);
            return;
        }
        long number = Long.parseLong(form.value("number"));
        boolean done = action.equals(FORWARD)
                ? forwardQuestion.forward(dossier.get(), number, new DeskText(text))
                : answerReader.answer(dossier.get(), number, new DeskText(text));
        if (done) {
            goOn(
                    response,
                    ReadingAddress.of(ReadingAddress.QUESTIONS, dossier.get()),
                    new NoticeCode("reading-question-" + action));
        } else {
            form.refuseAll("reading.questions.overtaken");
            fill(request, form);
        }
    }
}
