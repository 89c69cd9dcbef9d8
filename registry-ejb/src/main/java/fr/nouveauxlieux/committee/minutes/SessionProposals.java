package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.committee.SessionId;
import java.util.List;

/** Tells the minutes what a session proposes. Whoever ranks brings it. */
public interface SessionProposals {

    /** In the order in which the minutes tell them: by rank of the committee, then the waiting list, then the others. */
    List<RankedProposal> list(SessionId session);
}
