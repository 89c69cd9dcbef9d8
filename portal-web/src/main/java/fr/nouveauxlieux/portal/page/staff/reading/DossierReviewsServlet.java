package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.review.SendToCommittee;
import fr.nouveauxlieux.review.SendingOutcome;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The reviews of a dossier, for those who follow readings; from there it goes to its committee. */
@WebServlet(ReadingAddress.REVIEWS + "/*")
public class DossierReviewsServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;
    private static final String REASON = "reason";

    @Inject
    private transient DossierReviewsPage page;

    @Inject
    private transient SendToCommittee sendToCommittee;

    @Override
    protected String view() {
        return "staff/dossier-reviews";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        try {
            Optional<DossierId> dossier = ReadingAddress.findDossier(request);
            dossier.filter(wanted -> !page.isOf(wanted)).ifPresent(page::show);
            return dossier.isPresent();
        } catch (NoSuchDossierException none) {
            return false;
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = ReadingAddress.findDossier(request);
        if (dossier.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        String text = form.readText(REASON, DeskText.LONGEST);
        if (form.isRefused()) {
            return;
        }
        try {
            SendingOutcome outcome = sendToCommittee.send(
                    dossier.get(), text.isEmpty() ? Optional.empty() : Optional.of(new DeskText(text)));
            if (outcome == SendingOutcome.SENT) {
                goOn(
                        response,
                        ReadingAddress.of(ReadingAddress.REVIEWS, dossier.get()),
                        new NoticeCode("reading-sent"));
            } else if (outcome == SendingOutcome.REASON_LACKING) {
                form.refuse(REASON, "reading.send.reason-lacking");
            } else {
                form.refuseAll("reading.send." + ReadingWords.code(outcome));
            }
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        }
    }
}
