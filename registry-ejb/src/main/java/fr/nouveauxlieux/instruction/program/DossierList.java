package fr.nouveauxlieux.instruction.program;

import java.util.List;
import java.util.Optional;

/** One page of the list. @param next where it ended; empty where nothing follows */
public record DossierList(List<ListedDossier> dossiers, Optional<ListPosition> next) {

    public DossierList {
        dossiers = List.copyOf(dossiers);
    }
}
