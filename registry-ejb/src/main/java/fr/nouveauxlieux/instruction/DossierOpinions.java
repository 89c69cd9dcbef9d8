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
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

    /** Of many at once. */
    public Map<DossierId, OpinionStanding> standingsOf(Collection<DossierId> dossiers) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
        Map<DossierId, OpinionStanding> standings = new HashMap<>();
        dossiers.forEach(dossier -> standings.put(dossier, OpinionStanding.NOT_ASKED));
        judgements
                .listOpinions(dossiers)
                .forEach(opinion -> standings.put(opinion.dossier(), standing(opinion, today)));
        return standings;
    }

    /** Those of the dossiers that were given. */
    public Map<DossierId, OpinionVerdict> verdictsOn(Collection<DossierId> dossiers) {
        Map<DossierId, OpinionVerdict> verdicts = new HashMap<>();
        judgements.listOpinions(dossiers).forEach(opinion -> opinion.verdict()
                .ifPresent(verdict -> verdicts.put(opinion.dossier(), verdict)));
        return verdicts;
    }

    private static OpinionStanding standing(Opinion opinion, LocalDate today) {
        if (opinion.givenAt().isPresent()) {
            return OpinionStanding.GIVEN;
        }
        return today.isAfter(opinion.due()) ? OpinionStanding.LATE : OpinionStanding.AWAITED;
    }
}
