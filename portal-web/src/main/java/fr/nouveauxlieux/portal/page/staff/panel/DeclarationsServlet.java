package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.DeclarationOutcome;
import fr.nouveauxlieux.panel.DeclareInterest;
import fr.nouveauxlieux.panel.DeclareInterests;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.InterestAnswer;
import fr.nouveauxlieux.panel.InterestOutcome;
import fr.nouveauxlieux.panel.OwnDeclarations.ToDeclare;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Declares one's interests in the dossiers of a wave, at {@code /agents/interets/fabriques-de-territoire/2026-4}: in each of
 * which something is suggested, in each that is ticked, and none in all others by one gesture. Later, one more.
 */
@WebServlet(PanelAddress.INTERESTS + "/*")
public class DeclarationsServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    private static final String ALL = "all";
    private static final String SOME = "some";
    private static final String LATE = "late";
    private static final String DOSSIER = "dossier";

    @Inject
    private transient DeclarationsPage page;

    @Inject
    private transient PanelAddress addresses;

    @Inject
    private transient DeclareInterests declareInterests;

    @Inject
    private transient DeclareInterest declareInterest;

    @Override
    protected String view() {
        return "staff/declarations";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<WaveKey> wave = addresses.findWave(request);
        wave.filter(key -> !page.isShown()).ifPresent(page::show);
        return wave.isPresent();
    }

    /** Links to a late declaration may name the dossier. */
    @Override
    protected void fill(HttpServletRequest request, Form form) {
        String dossier = request.getParameter(DOSSIER);
        if (dossier != null) {
            form.fill(DOSSIER, dossier);
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        String action = form.value("action");
        if (!prepare(request) || !List.of(ALL, SOME, LATE).contains(action)) {
            showNotFound(request, response);
        } else if (action.equals(LATE)) {
            declareLate(request, response, form);
        } else {
            declare(request, response, form, action.equals(ALL));
        }
    }

    private void declare(HttpServletRequest request, HttpServletResponse response, Form form, boolean all)
            throws IOException {
        page.tick(form.listValues(DeclarationsForm.TICKED));
        List<InterestAnswer> answers = new ArrayList<>();
        for (ToDeclare one : page.listOpen()) {
            if (page.isAsked(one)) {
                DeclarationsForm.read(form, one, all).ifPresent(answers::add);
            }
        }
        if (form.isRefused()) {
            return;
        }
        WaveKey wave = addresses.findWave(request).orElseThrow();
        DeclarationOutcome outcome = declareInterests.declare(wave, answers, all);
        String notice = outcome.unanswered().isEmpty() ? "panel-all-declared" : "panel-some-declared";
        goOn(response, page.getPath(), new NoticeCode(notice));
    }

    private void declareLate(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        Optional<DossierId> dossier = DossierId.find(form.value(DOSSIER));
        if (dossier.isEmpty()) {
            form.refuse(DOSSIER, "entry.choose");
        }
        Optional<DeclaredInterest> interest = PanelActions.readInterest(form, "kind", "text");
        if (form.isRefused()) {
            return;
        }
        try {
            if (declareInterest.declare(dossier.get(), interest.orElseThrow()) == InterestOutcome.KNOWN) {
                form.refuse("kind", "panel.refused.known");
            } else {
                goOn(response, page.getPath(), new NoticeCode("panel-declared"));
            }
        } catch (NoSuchDossierException none) {
            showNotFound(request, response);
        }
    }
}
