package fr.nouveauxlieux.madeup.plan;

import java.util.List;

/** The dossiers of one holder. */
public record Story(Holder holder, List<PlannedDossier> dossiers) {

    public Story {
        dossiers = List.copyOf(dossiers);
    }

    /** All dossiers of a holder are dated by one wave. */
    public MadeUpWave wave() {
        return dossiers.get(0).fate().wave();
    }
}
