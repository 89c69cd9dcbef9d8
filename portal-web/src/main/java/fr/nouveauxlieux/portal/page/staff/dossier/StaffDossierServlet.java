package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One submitted dossier: what was submitted, what was done with it, and what whoever reads it may do. What is written to its
 * author is taken by {@link StaffMessageServlet}.
 */
@WebServlet("/agents/dossiers/*")
public class StaffDossierServlet extends StaffServlet {

    static final String VIEW = "staff/dossier";

    private static final long serialVersionUID = 1L;

    /** What is done, by the code that the form's button sends, which is part of the notice's as well. */
    private static final String PDF = "/pdf";

    private static final Map<String, Action> ACTIONS = Map.ofEntries(
            Map.entry("assign", StaffDossierActions::assign),
            Map.entry("take", StaffDossierActions::take),
            Map.entry("judge", StaffDossierActions::judge),
            Map.entry("decide-letter", StaffDossierActions::decideLetter),
            Map.entry("ask-correction", StaffDossierActions::askCorrection),
            Map.entry("close-correction", StaffDossierActions::closeCorrection),
            Map.entry("note", StaffDossierActions::note),
            Map.entry("ask-opinion", StaffDossierActions::askOpinion),
            Map.entry("give-opinion", StaffDossierActions::giveOpinion),
            Map.entry("record-expert", StaffDossierActions::recordExpert));

    /** The texts into which canned answers can be put. */
    private static final Set<String> INSERTIONS = Set.of("correction-text");

    @FunctionalInterface
    private interface Action {
        void run(StaffDossierActions actions, DossierId dossier, Form form);
    }

    @Inject
    private transient StaffDossierPage page;

    @Inject
    private transient StaffDossierActions actions;

    @Inject
    private transient CannedInsertion insertion;

    /** Below a dossier's address is its document. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getPathInfo() != null && request.getPathInfo().endsWith(PDF)) {
            getServletContext().getNamedDispatcher("staff-dossier-pdf").forward(request, response);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected String view() {
        return VIEW;
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        try {
            Optional<DossierId> dossier = findDossier(request);
            dossier.filter(wanted -> !page.isOf(wanted)).ifPresent(page::show);
            return dossier.isPresent();
        } catch (NoSuchDossierException none) {
            return false;
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = findDossier(request);
        String code = form.value("action");
        if (dossier.isEmpty() || !ACTIONS.containsKey(code)) {
            showNotFound(request, response);
            return;
        }
        try {
            if (INSERTIONS.contains(form.value(CannedInsertion.BUTTON))) {
                page.show(dossier.get());
                insertion.insert(form, form.value(CannedInsertion.BUTTON));
                showForm(request, response, form, HttpServletResponse.SC_OK);
                return;
            }
            ACTIONS.get(code).run(actions, dossier.get(), form);
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
            return;
        }
        if (!form.isRefused()) {
            goOn(response, StaffSection.DOSSIERS.path() + "/" + dossier.get(), new NoticeCode("desk-" + code));
        }
    }

    static Optional<DossierId> findDossier(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : DossierId.find(path.substring(1));
    }
}
