package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.internal.DeskViews;
import fr.nouveauxlieux.instruction.internal.Judgements;
import fr.nouveauxlieux.instruction.model.Opinion;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The prefect's opinion on dossiers, for the use cases of other features, which ask for permission themselves. */
@ApplicationScoped
public class DossierOpinions {

    @Inject
    private Judgements judgements;

    @Inject
    private DeskViews views;

    @Inject
    private Clock clock;

    /** Empty where it was not asked for. */
    public Optional<OpinionView> find(DossierId dossier) {
        return views.opinion(dossier);
    }

    public OpinionStanding standingOf(DossierId dossier) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
        return judgements
                .findOpinion(dossier)
                .map(opinion -> standing(opinion, today))
                .orElse(OpinionStanding.NOT_ASKED);
    }

    private static OpinionStanding standing(Opinion opinion, LocalDate today) {
        if (opinion.givenAt().isPresent()) {
            return OpinionStanding.GIVEN;
        }
        return today.isAfter(opinion.due()) ? OpinionStanding.LATE : OpinionStanding.AWAITED;
    }
}
