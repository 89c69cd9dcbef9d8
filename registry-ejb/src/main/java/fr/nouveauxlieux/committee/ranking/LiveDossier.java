package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.committee.Quorum;
import fr.nouveauxlieux.committee.VoteView;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.instruction.OpinionView;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.review.result.DossierResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A dossier on the screen of a session.
 *
 * @param sheet with what was submitted last
 * @param call the version that the answers follow
 * @param opinion of the prefect; empty where none was asked for
 * @param result empty without reviews
 * @param reviews that count, by when they were given
 * @param vote what the members said last; empty so far
 * @param quorum on this dossier
 * @param recused full names of the members who leave the room
 * @param place on the agenda, from 1
 * @param previous on the agenda; empty before the first, so next behind the last
 */
public record LiveDossier(
        WaveDossier dossier,
        DossierSheet sheet,
        CallSheet call,
        Optional<OpinionView> opinion,
        Optional<DossierResult> result,
        List<GivenReview> reviews,
        Optional<VoteView> vote,
        Quorum quorum,
        List<String> recused,
        int place,
        Optional<DossierId> previous,
        Optional<DossierId> next) {

    public LiveDossier {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(opinion, "opinion");
        Objects.requireNonNull(result, "result");
        reviews = List.copyOf(reviews);
        Objects.requireNonNull(vote, "vote");
        Objects.requireNonNull(quorum, "quorum");
        recused = List.copyOf(recused);
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(next, "next");
    }
}
