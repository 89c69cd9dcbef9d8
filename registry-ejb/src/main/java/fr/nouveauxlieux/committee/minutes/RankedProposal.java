package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.committee.Proposal;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a session proposes for a dossier, and where it ranks it.
 *
 * @param rank of the committee, from 1; empty where it ranks none
 * @param gradeRank by grade of the reviews; empty without one
 * @param departure why the rank is not the one of the grade; empty where it is
 */
public record RankedProposal(Proposal proposal, OptionalInt rank, OptionalInt gradeRank, String departure) {

    public RankedProposal {
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(gradeRank, "gradeRank");
        Objects.requireNonNull(departure, "departure");
    }
}
