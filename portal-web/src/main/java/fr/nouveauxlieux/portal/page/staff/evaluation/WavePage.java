package fr.nouveauxlieux.portal.page.staff.evaluation;

import fr.nouveauxlieux.assignment.ReadWaveAssignments;
import fr.nouveauxlieux.award.decision.ReadWaveDecisions;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.panel.ReadPanel;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.review.ReadWaveReadings;
import fr.nouveauxlieux.review.result.ReadWaveResults;
import fr.nouveauxlieux.steering.ReadSteering;

/** The pages of a wave, each with the use case that opens it. */
public enum WavePage {
    PANEL("jury", ReadPanel.class, false),
    ASSIGNMENT("affectation", ReadWaveAssignments.class, false),
    /** Beside the desks of readers. */
    READINGS("lectures", ReadWaveReadings.class, true) {
        @Override
        String address(WaveKey wave) {
            return StaffSection.READINGS.path() + "/vagues/" + wave.call() + "/" + wave.wave();
        }
    },
    RESULTS("resultats", ReadWaveResults.class, true),
    DECISIONS("decisions", ReadWaveDecisions.class, true),
    STEERING("pilotage", ReadSteering.class, true);

    private final String page;
    private final Class<?> useCase;
    private final boolean figures;

    WavePage(String page, Class<?> useCase, boolean figures) {
        this.page = page;
        this.useCase = useCase;
        this.figures = figures;
    }

    /** As addresses end, and as texts and servlets are named. */
    public String page() {
        return page;
    }

    String address(WaveKey wave) {
        return EvaluationAddress.of(wave, page);
    }

    Class<?> useCase() {
        return useCase;
    }

    /** Whether it tells what is kept from whoever has an interest in one dossier of the wave, or reads for it. */
    boolean tellsFigures() {
        return figures;
    }

    /** The key of its title. */
    String text() {
        return "evaluation.page." + page;
    }
}
