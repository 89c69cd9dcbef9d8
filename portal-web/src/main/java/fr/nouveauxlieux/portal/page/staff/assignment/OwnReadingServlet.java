package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.EndReason;
import fr.nouveauxlieux.assignment.HandOverReading;
import fr.nouveauxlieux.assignment.RefuseReading;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives a dossier that one reads back, or hands it over to a colleague. */
@WebServlet("/agents/affectations/*")
public class OwnReadingServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnReadingPage page;

    @Inject
    private transient RefuseReading refuseReading;

    @Inject
    private transient HandOverReading handOverReading;

    @Inject
    private transient AssignmentWords words;

    @Override
    protected String view() {
        return "staff/assignment/own";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<DossierId> dossier = findDossier(request);
        dossier.ifPresent(page::show);
        return dossier.isPresent();
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = findDossier(request);
        if (dossier.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        boolean handing = form.has("action", "hand-over");
        Optional<AccountId> colleague = handing ? AssignmentActions.readAccount(form, "colleague") : Optional.empty();
        String reason = form.requireLine(handing ? "hand-over-reason" : "refuse-reason", EndReason.LONGEST);
        if (form.isRefused()) {
            return;
        }
        if (handing) {
            handOverReading
                    .handOver(dossier.get(), colleague.orElseThrow(), new EndReason(reason))
                    .ifPresent(bar -> form.refuse("colleague", "assignment.refused.barred", words.bar(bar)));
        } else {
            refuseReading.refuse(dossier.get(), new EndReason(reason));
        }
        if (!form.isRefused()) {
            goOn(response, "/agents/lectures", new NoticeCode(handing ? "reading-handed-over" : "reading-refused"));
        }
    }

    private static Optional<DossierId> findDossier(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : DossierId.find(path.substring(1));
    }
}
