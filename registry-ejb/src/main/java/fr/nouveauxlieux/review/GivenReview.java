package fr.nouveauxlieux.review;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A review that its reader has given.
 *
 * @param scores of every criterion of the grid, in its order
 * @param forCommittee for the members of the committee alone
 * @param forApplicant may be told to whoever applied
 */
public record GivenReview(
        DossierId dossier,
        AccountId reader,
        Instant givenAt,
        List<GivenScore> scores,
        Advice advice,
        String forCommittee,
        String forApplicant) {

    public GivenReview {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(givenAt, "givenAt");
        scores = List.copyOf(scores);
        Objects.requireNonNull(advice, "advice");
    }
}
