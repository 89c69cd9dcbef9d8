package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionItem;
import fr.nouveauxlieux.committee.model.SessionSeat;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is judged in a session, and in which order. */
@ApplicationScoped
public class Agendas {

    private static final DossierStanding AT_COMMITTEE = DossierStanding.at(DossierStage.COMMITTEE);

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private SessionRows rows;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private SessionRecusals recusals;

    /** The dossiers of the wave that wait for a committee and are on no other agenda, by number. */
    public List<DossierId> listWaiting(CommitteeSession session) {
        Set<DossierId> elsewhere = rows.listTakenElsewhere(session.id(), session.wave());
        return dossiers.list(session.wave()).stream()
                .filter(dossier -> dossier.standing().equals(AT_COMMITTEE))
                .map(WaveDossier::id)
                .filter(dossier -> !elsewhere.contains(dossier))
                .toList();
    }

    /** The dossiers of the agenda, by number. */
    public List<DossierId> listByNumber(CommitteeSession session) {
        Set<DossierId> agenda = new LinkedHashSet<>(list(session));
        return dossiers.list(session.wave()).stream()
                .map(WaveDossier::id)
                .filter(agenda::contains)
                .toList();
    }

    /** In the order by which members go through the door least. */
    public List<DossierId> arrange(CommitteeSession session, List<DossierId> agenda) {
        return AgendaOrder.arrange(recusals.of(session.wave(), agenda, listSeated(session)));
    }

    /** How often members go through the door in this order. */
    public int movements(CommitteeSession session, List<DossierId> agenda) {
        Map<DossierId, Set<AccountId>> recused = recusals.of(session.wave(), agenda, listSeated(session));
        return AgendaOrder.movements(agenda.stream().map(recused::get).toList());
    }

    /** Has the agenda be these dossiers, in this order. */
    public void set(CommitteeSession session, List<DossierId> agenda) {
        Map<DossierId, SessionItem> known = new HashMap<>();
        rows.listItems(session.id()).forEach(item -> known.put(item.dossier(), item));
        Set<DossierId> wanted = new LinkedHashSet<>(agenda);
        known.values().stream().filter(item -> !wanted.contains(item.dossier())).forEach(rows::remove);
        int position = 0;
        for (DossierId dossier : wanted) {
            position++;
            if (known.containsKey(dossier)) {
                known.get(dossier).place(position);
            } else {
                rows.add(new SessionItem(session.id(), dossier, position));
            }
        }
        entityManager.flush();
    }

    public List<DossierId> list(CommitteeSession session) {
        return rows.listItems(session.id()).stream().map(SessionItem::dossier).toList();
    }

    private Set<AccountId> listSeated(CommitteeSession session) {
        return rows.listSeats(session.id()).stream().map(SessionSeat::account).collect(Collectors.toSet());
    }
}
