package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.panel.internal.PanelRows;
import fr.nouveauxlieux.panel.model.KeptPanelist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who is on the panels, for other features, which ask for permission themselves. */
@ApplicationScoped
public class Panels {

    @Inject
    private PanelRows rows;

    /** By account. */
    public List<Panelist> list(WaveKey wave, Seat seat) {
        return rows.list(wave).stream()
                .map(KeptPanelist::panelist)
                .filter(panelist -> panelist.seat() == seat)
                .toList();
    }
}
