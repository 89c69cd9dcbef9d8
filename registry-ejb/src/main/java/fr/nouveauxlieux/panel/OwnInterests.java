package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.call.WaveKey;
import java.util.List;
import java.util.Set;

/**
 * On which panels someone is, and what interests they have.
 *
 * @param panels by call and wave
 * @param interests in dossiers of whatever wave, the latest first, withdrawn ones too
 */
public record OwnInterests(List<OwnPanel> panels, List<InterestView> interests) {

    /** @param toDeclare of how many dossiers it is still to be said whether there is an interest */
    public record OwnPanel(WaveKey wave, Set<Seat> seats, int toDeclare) {

        public OwnPanel {
            seats = Set.copyOf(seats);
        }
    }

    public OwnInterests {
        panels = List.copyOf(panels);
        interests = List.copyOf(interests);
    }
}
