package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.CopyOutcome;
import fr.nouveauxlieux.panel.CopyPanel;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.DossierLine;
import fr.nouveauxlieux.panel.InterestKey;
import fr.nouveauxlieux.panel.InterestKind;
import fr.nouveauxlieux.panel.InterestOutcome;
import fr.nouveauxlieux.panel.PanelSheet;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.RecordInterest;
import fr.nouveauxlieux.panel.RemovePanelist;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.panel.WithdrawInterest;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be sent from the page of a panel. Each action leaves the form refused, or is done. */
@ApplicationScoped
public class PanelActions {

    private static final int LONGEST_NUMBER = 40;

    @Inject
    private RemovePanelist removePanelist;

    @Inject
    private CopyPanel copyPanel;

    @Inject
    private RecordInterest recordInterest;

    @Inject
    private WithdrawInterest withdrawInterest;

    @Inject
    private PanelAddress addresses;

    /** Of a seat, for its button. */
    static String keyOf(Panelist panelist) {
        return panelist.seat() + "." + panelist.account();
    }

    /** Of a wave, for a list to choose from. */
    static String keyOf(WaveKey wave) {
        return wave.call() + "/" + wave.wave();
    }

    void remove(PanelSheet sheet, Form form) {
        String key = form.value("seat");
        Optional<Panelist> known = sheet.seats().stream()
                .map(PanelSheet.SeatView::panelist)
                .filter(panelist -> keyOf(panelist).equals(key))
                .findFirst();
        if (known.isEmpty()) {
            form.refuseAll("panel.refused.not-seated");
            return;
        }
        Panelist panelist = known.get();
        removePanelist.remove(sheet.wave(), panelist.account(), panelist.seat());
    }

    void copy(PanelSheet sheet, Form form) {
        String[] parts = form.value("from").split("/", 2);
        Optional<WaveKey> from = parts.length == 2 ? addresses.findWave(parts[0], parts[1]) : Optional.<WaveKey>empty();
        if (from.isEmpty()) {
            form.refuse("from", "entry.choose");
            return;
        }
        CopyOutcome outcome = copyPanel.copy(sheet.wave(), from.get());
        if (outcome.copied() == 0) {
            form.refuse("from", "panel.refused.nothing-copied", outcome.leftOut());
        }
    }

    void record(PanelSheet sheet, Form form) {
        Optional<AccountId> person = AccountId.find(form.value("panelist"));
        if (person.isEmpty()) {
            form.refuse("panelist", "entry.choose");
        }
        String number = form.requireLine("number", LONGEST_NUMBER);
        Optional<DossierId> dossier = sheet.lines().stream()
                .filter(line -> line.number().equals(number.toUpperCase(Locale.ROOT)))
                .map(DossierLine::id)
                .findFirst();
        if (dossier.isEmpty()) {
            form.refuse("number", "panel.refused.no-dossier");
        }
        Optional<DeclaredInterest> interest = readInterest(form, "kind", "text");
        if (form.isRefused()) {
            return;
        }
        InterestOutcome outcome = recordInterest.record(dossier.get(), person.get(), interest.orElseThrow());
        if (outcome != InterestOutcome.RAISED) {
            form.refuse("panelist", "panel.refused." + PanelWords.code(outcome));
        }
    }

    void withdraw(PanelSheet sheet, Form form) {
        Optional<InterestKey> key = InterestKey.find(form.value("interest")).filter(given -> sheet.interests().stream()
                .anyMatch(interest -> interest.key().equals(given)));
        if (key.isEmpty()) {
            form.refuse("interest", "entry.choose");
        }
        String reason = form.readText("reason", DeclaredInterest.LONGEST);
        if (reason.isEmpty()) {
            form.refuse("reason", "entry.required");
        }
        if (!form.isRefused() && !withdrawInterest.withdraw(key.get(), reason)) {
            form.refuse("interest", "panel.refused.withdrawn");
        }
    }

    /** An interest as a list of kinds and a text say it; empty where the form is refused for it. */
    public static Optional<DeclaredInterest> readInterest(Form form, String kindField, String textField) {
        Optional<InterestKind> kind = Arrays.stream(InterestKind.values())
                .filter(one -> one.name().equals(form.value(kindField)))
                .findFirst();
        String text = form.readText(textField, DeclaredInterest.LONGEST);
        if (kind.isEmpty()) {
            form.refuse(kindField, "entry.choose");
        } else if (kind.get() == InterestKind.OTHER && text.isEmpty()) {
            form.refuse(textField, "panel.refused.other");
        }
        boolean refused = form.findError(kindField).isPresent()
                || form.findError(textField).isPresent();
        return refused ? Optional.empty() : kind.map(one -> new DeclaredInterest(one, text));
    }

    static Optional<Seat> findSeat(String name) {
        return Arrays.stream(Seat.values())
                .filter(seat -> seat.name().equals(name))
                .findFirst();
    }
}
