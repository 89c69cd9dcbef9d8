package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.RestoreAnswer;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Who wrote what and when; two versions of an answer side by side; an earlier one brought back. */
public class HistoryServlet extends DossierFormServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode RESTORED = new NoticeCode("dossier-restored");
    private static final String ANSWER = "reponse";
    private static final String VERSION = "version";

    @Inject
    private transient RestoreAnswer restoreAnswer;

    @Inject
    private transient HistoryPage history;

    @Override
    protected String view() {
        return "dossier/history";
    }

    @Override
    protected boolean prepare(HttpServletRequest request, DossierAddress address, DossierSheet sheet) {
        history.show(sheet, AnswerPath.find(request.getParameter(ANSWER)));
        history.compare(versionIn(request, "avant"), versionIn(request, "apres"));
        return true;
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form, DossierAddress address)
            throws ServletException, IOException {
        Optional<AnswerPath> path = AnswerPath.find(form.value(ANSWER));
        long version = versionIn(request, VERSION);
        history.show(open(address.dossier()), path);
        if (!history.has(version)) {
            form.refuseAll("dossier.history-choose");
            return;
        }
        if (!page().isWritable()) {
            form.refuseAll("dossier.not-amendable");
            return;
        }
        SaveOutcome outcome = restoreAnswer.restore(address.dossier(), path.get(), version);
        if (outcome instanceof SaveOutcome.Saved) {
            goOn(
                    response,
                    DossierAddress.of(address.dossier(), DossierAddress.HISTORY) + "?" + ANSWER + "=" + path.get(),
                    RESTORED);
        } else {
            form.refuseAll("dossier.not-restored");
        }
    }

    /** 0 for none. */
    private static long versionIn(HttpServletRequest request, String parameter) {
        String sent = request.getParameter(parameter);
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
    }
}
