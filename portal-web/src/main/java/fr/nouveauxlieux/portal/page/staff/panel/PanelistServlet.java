package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.account.NoSuchAccountException;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.AddPanelist;
import fr.nouveauxlieux.panel.PanelOutcome;
import fr.nouveauxlieux.panel.PanelSheet.SeatView;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.RevisePanelist;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.StaffServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives someone a seat on a panel, or changes what is known of someone who has one. Has no address of its own. */
public class PanelistServlet extends StaffServlet {

    private static final long serialVersionUID = 1L;

    /** The parameter of the seat. */
    static final String SEAT = "siege";

    /** The parameter of whose it is; absent for someone new. */
    static final String ACCOUNT = "compte";

    private static final String CHOSEN = "panelist";
    private static final String USUAL_MOST = "20";

    @Inject
    private transient PanelistPage page;

    @Inject
    private transient PanelAddress addresses;

    @Inject
    private transient AddPanelist addPanelist;

    @Inject
    private transient RevisePanelist revisePanelist;

    @Inject
    private transient Permissions permissions;

    @Override
    protected String view() {
        return "staff/panelist";
    }

    @Override
    protected boolean prepare(HttpServletRequest request) {
        Optional<WaveKey> wave = addresses.findWave(request);
        Optional<Seat> seat = seatOf(request);
        wave.ifPresent(key -> permissions.require(AddPanelist.class, key));
        return wave.isPresent() && seat.isPresent() && page.show(wave.get(), seat.get(), accountOf(request));
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        if (prepare(request)) {
            page.findKnown()
                    .map(SeatView::panelist)
                    .ifPresentOrElse(
                            panelist -> PanelistForm.fill(form, panelist),
                            () -> form.fill(PanelistForm.MOST, page.isReader() ? USUAL_MOST : "0"));
        }
    }

    @Override
    protected void submit(HttpServletRequest request, HttpServletResponse response, Form form)
            throws ServletException, IOException {
        if (!prepare(request)) {
            showNotFound(request, response);
            return;
        }
        Optional<AccountId> account = accountOf(request).or(() -> AccountId.find(form.value(CHOSEN)));
        if (account.isEmpty()) {
            form.refuse(CHOSEN, "entry.choose");
        }
        Optional<Panelist> panelist = PanelistForm.read(
                form, seatOf(request).orElseThrow(), account.orElseGet(AccountId::draw), page.getCompetences());
        if (panelist.isEmpty()) {
            return;
        }
        WaveKey wave = addresses.findWave(request).orElseThrow();
        PanelOutcome outcome = save(wave, panelist.get());
        switch (outcome) {
            case CHANGED, UNCHANGED -> goOn(response, PanelAddress.panel(wave), new NoticeCode("panel-seated"));
            default -> form.refuse(CHOSEN, "panel.refused." + PanelWords.code(outcome));
        }
    }

    private PanelOutcome save(WaveKey wave, Panelist panelist) {
        try {
            return page.findKnown().isPresent()
                    ? revisePanelist.revise(wave, panelist)
                    : addPanelist.add(wave, panelist);
        } catch (NoSuchAccountException none) {
            return PanelOutcome.NOT_ABLE;
        }
    }

    private static Optional<Seat> seatOf(HttpServletRequest request) {
        return PanelActions.findSeat(request.getParameter(SEAT));
    }

    private static Optional<AccountId> accountOf(HttpServletRequest request) {
        String account = request.getParameter(ACCOUNT);
        return account == null || account.isEmpty() ? Optional.empty() : AccountId.find(account);
    }
}
