package fr.nouveauxlieux.review.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierProgress;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.instruction.DossierOpinions;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.CommitteeReadiness;
import fr.nouveauxlieux.review.GivenReviews;
import fr.nouveauxlieux.review.model.CommitteeSending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Sends dossiers to their committee, one by one. */
@ApplicationScoped
public class CommitteeSendings {

    @Inject
    private DossierProgress progress;

    @Inject
    private GivenReviews reviews;

    @Inject
    private ReaderAssignments assignments;

    @Inject
    private DossierOpinions opinions;

    @Inject
    private TermsRows rows;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** How a dossier that is held stands before its committee. */
    public record Judged(
            DossierId dossier, DossierStanding from, int given, int wanted, CommitteeReadiness readiness) {}

    /** Holds the dossier until the transaction ends. */
    public Judged judge(DossierId dossier) {
        DossierStanding standing = progress.hold(dossier);
        int given = reviews.list(dossier).size();
        int wanted = assignments.wantedReaders(dossier);
        return new Judged(
                dossier,
                standing,
                given,
                wanted,
                CommitteeReadiness.of(standing, given, wanted, opinions.standingOf(dossier)));
    }

    /** @param reason why with fewer reviews than wanted; empty where there are enough */
    public CommitteeSending send(Judged judged, String reason) {
        progress.advance(judged.dossier(), DossierAction.SEND_TO_COMMITTEE);
        CommitteeSending sending = new CommitteeSending(
                judged.dossier(), judged.given(), judged.wanted(), reason, people.ownId(), clock.instant());
        rows.add(sending);
        return sending;
    }

    /** To be called last, after all that is sent. */
    public void record(Judged judged, CommitteeSending sending) {
        journal.changed(
                new Subject("dossier", judged.dossier().value()),
                Map.of("standing", judged.from().toString()),
                sending.told(),
                judged.given() + " reviews of " + judged.wanted());
    }
}
