package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.PanelSheet;
import fr.nouveauxlieux.panel.PanelSheet.SeatView;
import fr.nouveauxlieux.panel.ReadPanel;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.portal.form.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Someone's seat, which is given or changed. */
@Named("panelistPage")
@RequestScoped
public class PanelistPage {

    @Inject
    private ReadPanel readPanel;

    @Inject
    private PanelAddress addresses;

    @Inject
    private PanelWords words;

    private PanelSheet sheet;
    private Seat seat;
    private Optional<SeatView> known = Optional.empty();

    /** @return false if someone is named who has not that seat */
    boolean show(WaveKey wave, Seat wanted, Optional<AccountId> account) {
        if (sheet == null) {
            sheet = readPanel.read(wave);
        }
        seat = wanted;
        known = account.flatMap(id -> sheet.find(id, wanted));
        return account.isEmpty() || known.isPresent();
    }

    Optional<SeatView> findKnown() {
        return known;
    }

    public String getTitle() {
        return known.map(view -> words.text("panel.change", words.named(view.name())))
                .orElseGet(() -> words.text("panel.add." + PanelWords.code(seat)));
    }

    public String getPanel() {
        return PanelAddress.panel(sheet.wave());
    }

    public String getPanelTitle() {
        return words.text("panel.title", addresses.waveTitle(sheet.wave()));
    }

    public String getSeat() {
        return seat.name();
    }

    public String getSeatName() {
        return words.seat(seat);
    }

    /** Of whoever has the seat already; empty for someone new. */
    public String getAccount() {
        return known.map(view -> view.panelist().account().value()).orElse("");
    }

    public List<Choice> getCandidates() {
        return sheet.candidates().stream()
                .filter(candidate -> candidate.seat() == seat)
                .map(candidate -> new Choice(candidate.account().value(), candidate.name()))
                .toList();
    }

    public List<Choice> getColleges() {
        return words.colleges();
    }

    public List<Choice> getCompetences() {
        return words.competences(sheet.wave());
    }

    public boolean isReader() {
        return seat == Seat.READER;
    }
}
