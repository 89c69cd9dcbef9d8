package fr.nouveauxlieux.committee;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * What members said on a dossier.
 *
 * @param question on which they were asked
 * @param adopted whether it was carried
 * @param casting whether the president's vote decided between equal numbers (CRPA R133-11)
 * @param quorum on this dossier, as it was
 * @param recused who left the room
 * @param dissent a disagreement that a member asked to have noted (CRPA R133-13); empty for none
 */
public record VoteView(
        DossierId dossier,
        String question,
        VoteManner manner,
        int inFavour,
        int against,
        int abstained,
        boolean adopted,
        boolean casting,
        Quorum quorum,
        Set<AccountId> recused,
        String dissent,
        Instant recordedAt) {

    public VoteView {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(quorum, "quorum");
        recused = Set.copyOf(recused);
        Objects.requireNonNull(dissent, "dissent");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /** Of those who could have voted, how many did not, where voices were counted. */
    public int notTakingPart() {
        return manner == VoteManner.VOTE ? Math.max(0, quorum.counted() - inFavour - against - abstained) : 0;
    }
}
