package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import fr.nouveauxlieux.review.ReaderDesk;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** One dossier with its grid, for whoever reads it. */
@WebServlet(ReadingAddress.LIST + "/*")
public class ReaderDeskServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    private static final String GIVE_AND_GO_ON = "give-next";

    @FunctionalInterface
    private interface Action {
        void run(ReaderDeskActions actions, ReaderDesk desk, Form form);
    }

    /** What is done, by the code that the form's button sends, which is part of the notice's as well. */
    private static final Map<String, Action> ACTIONS = Map.of(
            "save",
            ReaderDeskActions::save,
            "give",
            ReaderDeskActions::give,
            GIVE_AND_GO_ON,
            ReaderDeskActions::give,
            "take-back",
            ReaderDeskActions::takeBack,
            "ask",
            ReaderDeskActions::ask);

    @Inject
    private transient ReaderDeskPage page;

    @Inject
    private transient ReaderDeskActions actions;

    @Inject
    private transient NextReadings nextReadings;

    @Override
    protected String view() {
        return "staff/reader-desk";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        return findShown(request).isPresent();
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        findShown(request).ifPresent(desk -> ReaderDeskActions.fill(desk, form));
    }

    /** Reads the dossier once a request. */
    private Optional<ReaderDesk> findShown(HttpServletRequest request) {
        try {
            Optional<DossierId> dossier = ReadingAddress.findDossier(request);
            dossier.filter(wanted -> !page.isOf(wanted)).ifPresent(page::show);
            return dossier.map(shown -> page.getDesk());
        } catch (NoSuchDossierException none) {
            return Optional.empty();
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        String code = form.value("action");
        Optional<ReaderDesk> desk = ACTIONS.containsKey(code) ? findShown(request) : Optional.empty();
        if (desk.isEmpty()) {
            showNotFound(request, response);
            return;
        }
        ACTIONS.get(code).run(actions, desk.get(), form);
        DossierId dossier = desk.get().dossier().id();
        if (form.isRefused()) {
            // What was saved before the refusal is what stands now.
            page.show(dossier);
            ReaderDeskActions.fill(page.getDesk(), form);
            return;
        }
        DossierId next = code.equals(GIVE_AND_GO_ON)
                ? nextReadings
                        .around(desk.get().wave(), dossier)
                        .nextToGive()
                        .map(reading -> reading.id())
                        .orElse(dossier)
                : dossier;
        goOn(response, ReadingAddress.desk(next), new NoticeCode("reading-" + code));
    }
}
