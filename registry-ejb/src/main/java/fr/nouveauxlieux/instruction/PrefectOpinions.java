package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.instruction.internal.DeskViews;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opinions of prefects, for the features that judge dossiers, which ask for permission themselves. */
@ApplicationScoped
public class PrefectOpinions {

    @Inject
    private DeskViews views;

    /** Empty where none was asked for. */
    public Optional<OpinionView> find(DossierId dossier) {
        return views.opinion(dossier);
    }
}
