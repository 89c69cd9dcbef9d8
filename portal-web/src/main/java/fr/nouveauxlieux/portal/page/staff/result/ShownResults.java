package fr.nouveauxlieux.portal.page.staff.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.result.ExportWaveResults;
import fr.nouveauxlieux.review.result.ReadWaveResults;
import fr.nouveauxlieux.review.result.WaveGrading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The results that a request shows or takes away: several tables of one page read them once. */
@RequestScoped
public class ShownResults {

    @Inject
    private ReadWaveResults readWaveResults;

    @Inject
    private ExportWaveResults exportWaveResults;

    private final Map<WaveKey, WaveGrading> shown = new HashMap<>();
    private final Map<WaveKey, WaveGrading> exported = new HashMap<>();

    WaveGrading read(WaveKey wave) {
        return shown.computeIfAbsent(wave, readWaveResults::read);
    }

    WaveGrading export(WaveKey wave) {
        return exported.computeIfAbsent(wave, exportWaveResults::export);
    }

    /** By which people speak of a dossier of the wave. */
    static String numberOf(DossierId dossier, WaveGrading grading) {
        return grading.find(dossier).orElseThrow().grading().dossier().number();
    }
}
