package fr.nouveauxlieux.portal.page.staff.steering;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.steering.ReadSteering;
import fr.nouveauxlieux.steering.SteeringBoard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The figures that a request shows or takes away: several tables of one page read them once. */
@RequestScoped
public class ShownBoard {

    @Inject
    private ReadSteering readSteering;

    private final Map<WaveKey, SteeringBoard> shown = new HashMap<>();

    SteeringBoard read(WaveKey wave) {
        return shown.computeIfAbsent(wave, readSteering::read);
    }
}
