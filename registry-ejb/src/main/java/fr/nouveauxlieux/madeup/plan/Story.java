package fr.nouveauxlieux.madeup.plan;

import java.util.List;

/** The dossiers of one holder. */
public record Story(Holder holder, List<PlannedDossier> dossiers) {

    public Story {
        dossiers = List.copyOf(dossiers);
    }
}
