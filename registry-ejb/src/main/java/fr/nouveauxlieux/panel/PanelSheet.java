package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The panel of a wave.
 *
 * @param seats by name
 * @param dossiers of how many interests are to be declared
 * @param lines of the wave's dossiers of which someone may have an interest, by number
 * @param interests known in dossiers of the wave, the latest first, withdrawn ones too
 * @param setAside what data suggested and people set aside, the latest first
 * @param candidates who could be added, by name; empty for who may add nobody
 */
public record PanelSheet(
        WaveKey wave,
        List<SeatView> seats,
        int dossiers,
        List<DossierLine> lines,
        List<InterestView> interests,
        List<SetAside> setAside,
        List<Candidate> candidates) {

    /**
     * Someone's seat.
     *
     * @param name empty where the account is erased
     * @param declared of how many of the dossiers they have said whether they have an interest
     * @param barred from how many dossiers they are
     * @param able whether the account still has the role of the seat
     */
    public record SeatView(Panelist panelist, String name, int declared, int barred, boolean able) {}

    /** @param name of who answered @param answer why it is no interest */
    public record SetAside(
            String name, DossierLine dossier, InterestSuggestion suggestion, String answer, Instant answeredAt) {}

    /** Someone with the role of the seat who has it not yet. */
    public record Candidate(AccountId account, String name, Seat seat) {}

    public PanelSheet {
        seats = List.copyOf(seats);
        lines = List.copyOf(lines);
        interests = List.copyOf(interests);
        setAside = List.copyOf(setAside);
        candidates = List.copyOf(candidates);
    }

    public Optional<SeatView> find(AccountId account, Seat seat) {
        return seats.stream()
                .filter(view -> view.panelist().account().equals(account))
                .filter(view -> view.panelist().seat() == seat)
                .findFirst();
    }
}
