package fr.nouveauxlieux.portal.page.staff.evaluation;

import fr.nouveauxlieux.review.result.ReadWaveResults;
import fr.nouveauxlieux.steering.ReadSteering;

/** The pages of a wave, each with the use case that opens it. */
public enum WavePage {
    RESULTS("resultats", ReadWaveResults.class),
    STEERING("pilotage", ReadSteering.class);

    private final String page;
    private final Class<?> useCase;

    WavePage(String page, Class<?> useCase) {
        this.page = page;
        this.useCase = useCase;
    }

    /** As addresses end, and as texts and servlets are named. */
    public String page() {
        return page;
    }

    Class<?> useCase() {
        return useCase;
    }

    /** The key of its title. */
    String text() {
        return "evaluation.page." + page;
    }
}
