package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.call.WaveKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who is on the panels, for other features, which ask for permission themselves. */
@ApplicationScoped
public class Panels {

    /** By account. */
    public List<Panelist> list(WaveKey wave, Seat seat) {
        return List.of();
    }
}
