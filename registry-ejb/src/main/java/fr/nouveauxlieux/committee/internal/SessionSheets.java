package fr.nouveauxlieux.committee.internal;

import fr.nouveauxlieux.committee.Quorum;
import fr.nouveauxlieux.committee.SessionMember;
import fr.nouveauxlieux.committee.SessionSheet;
import fr.nouveauxlieux.committee.SessionSheet.Line;
import fr.nouveauxlieux.committee.SessionSheet.Missed;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.VoteView;
import fr.nouveauxlieux.committee.model.CommitteeSession;
import fr.nouveauxlieux.committee.model.SessionNotice;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sessions as those who look after them see them. */
@ApplicationScoped
public class SessionSheets {

    @Inject
    private SessionRows rows;

    @Inject
    private SessionViews views;

    @Inject
    private Agendas agendas;

    @Inject
    private SessionRecusals recusals;

    @Inject
    private VoteRows votes;

    @Inject
    private MemberNames names;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private Interests interests;

    /** Without the dossiers in which the reader has an interest. */
    public SessionSheet of(CommitteeSession session, AccountId reader) {
        return of(session, interests.listBarred(reader, session.wave()));
    }

    /** With everything: for what the session leaves in writing. */
    public SessionSheet whole(CommitteeSession session) {
        return of(session, Set.of());
    }

    private SessionSheet of(CommitteeSession session, Set<DossierId> barred) {
        SessionView view = views.of(session);
        List<AccountId> seated =
                view.members().stream().map(SessionMember::account).toList();
        Map<DossierId, Set<AccountId>> recused = recusals.of(view.wave(), view.agenda(), seated);
        Map<DossierId, WaveDossier> known =
                dossiers.list(view.wave()).stream().collect(Collectors.toMap(WaveDossier::id, Function.identity()));
        Map<DossierId, VoteView> said = votes.list(session.id());
        return new SessionSheet(
                view,
                names.of(view),
                view.agenda().stream()
                        .map(dossier -> line(
                                view,
                                known.get(dossier),
                                recused.get(dossier),
                                barred.contains(dossier),
                                Optional.ofNullable(said.get(dossier))))
                        .toList(),
                AgendaOrder.movements(view.agenda().stream().map(recused::get).toList()),
                AgendaOrder.movements(
                        AgendaOrder.arrange(recused).stream().map(recused::get).toList()),
                (int) agendas.listWaiting(session).stream()
                        .filter(dossier -> !view.agenda().contains(dossier))
                        .count(),
                session.orderReason(),
                session.missedAt().map(missed -> new Missed(missed, session.missedCounted(), session.missedRequired())),
                rows.listNotices(session.id()).stream().map(SessionNotice::view).toList(),
                NoticeDelay.lastDay(session.heldAt()),
                session.openedAt(),
                session.opening(),
                session.closedAt());
    }

    private static Line line(
            SessionView view, WaveDossier dossier, Set<AccountId> recused, boolean hidden, Optional<VoteView> vote) {
        return new Line(
                dossier.id(),
                dossier.number(),
                hidden ? "" : dossier.title(),
                dossier.standing(),
                hidden,
                recused,
                Quorum.of(view.members(), recused, view.quorum().waived()),
                vote.filter(said -> !hidden));
    }
}
