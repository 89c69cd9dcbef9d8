package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionSeat;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Panels;
import fr.nouveauxlieux.panel.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who sits in a session, after the panel of its wave. */
@ApplicationScoped
public class Seats {

    @Inject
    private SessionRows rows;

    @Inject
    private Panels panels;

    /**
     * Seats whoever is on the panel and has no seat, and unseats whoever is on it no more. Who presides and who votes
     * stays as it is.
     *
     * @return whether anything changed
     */
    public boolean takeFromPanel(CommitteeSession session) {
        Map<AccountId, SessionSeat> seated = new HashMap<>();
        rows.listSeats(session.id()).forEach(seat -> seated.put(seat.account(), seat));
        Set<AccountId> wanted = new HashSet<>();
        boolean changed = false;
        for (Panelist panelist : panels.list(session.wave(), Seat.COMMITTEE_MEMBER)) {
            wanted.add(panelist.account());
            if (!seated.containsKey(panelist.account())) {
                rows.add(new SessionSeat(session.id(), panelist.account(), panelist.college()));
                changed = true;
            }
        }
        for (SessionSeat seat : seated.values()) {
            if (!wanted.contains(seat.account())) {
                rows.remove(seat);
                changed = true;
            }
        }
        return changed;
    }
}
