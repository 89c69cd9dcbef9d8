package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.committee.CloseSession;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.BeginRanking;
import fr.nouveauxlieux.committee.ranking.DeliberationUnfinishedException;
import fr.nouveauxlieux.committee.ranking.ExplainQuota;
import fr.nouveauxlieux.committee.ranking.MoveDossier;
import fr.nouveauxlieux.committee.ranking.OrderByGrade;
import fr.nouveauxlieux.committee.ranking.RankMove;
import fr.nouveauxlieux.committee.ranking.RankingReason;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The ranking of a session: dossiers are moved, shares explained, the session closed. */
public class RankingServlet extends LiveServlet {

    private static final long serialVersionUID = 1L;
    private static final String RANK = "rang";
    private static final int RANK_LENGTH = 4;

    @Inject
    private transient RankingPage page;

    @Inject
    private transient BeginRanking beginRanking;

    @Inject
    private transient OrderByGrade orderByGrade;

    @Inject
    private transient MoveDossier moveDossier;

    @Inject
    private transient ExplainQuota explainQuota;

    @Inject
    private transient CloseSession closeSession;

    @Override
    protected String page() {
        return LiveAddress.RANKING;
    }

    @Override
    protected String view() {
        return "staff/session-ranking";
    }

    @Override
    protected Map<String, Action> actions() {
        return Map.of(
                "begin", (session, form) -> beginRanking.begin(session),
                "order", (session, form) -> orderByGrade.order(session),
                "up", (session, form) -> move(session, form, new RankMove.Up()),
                "down", (session, form) -> move(session, form, new RankMove.Down()),
                "place", this::place,
                "quota", this::explainQuota,
                "close", this::close);
    }

    @Override
    protected void show(SessionId session, HttpServletRequest request) {
        page.show(session);
    }

    @Override
    protected String after(SessionId session, Form form) {
        if (form.has("action", "close")) {
            return LiveAddress.ofSession(session);
        }
        String path = LiveAddress.of(session, LiveAddress.RANKING);
        return form.value(DOSSIER).isEmpty() ? path : path + "#d-" + dossierOf(form);
    }

    private void move(SessionId session, Form form, RankMove move) {
        if (moveDossier.move(session, dossierOf(form), move).isEmpty()) {
            form.refuseAll("ranking.not-ranked");
        }
    }

    private void place(SessionId session, Form form) {
        String typed = form.requireLine(RANK, RANK_LENGTH);
        if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) == 0) {
            form.refuseAll("ranking.no-rank");
            return;
        }
        move(session, form, new RankMove.To(Integer.parseInt(typed)));
    }

    private void explainQuota(SessionId session, Form form) {
        String field = EnvelopeLines.fieldOf(form.value("quota"));
        String reason = form.readText(field, RankingReason.LONGEST);
        if (reason.isEmpty()) {
            form.refuse(field, "entry.required");
        }
        if (!form.isRefused()) {
            explainQuota.explain(session, form.value("quota"), new RankingReason(reason));
        }
    }

    private void close(SessionId session, Form form) {
        try {
            if (!closeSession.close(session)) {
                form.refuseAll("ranking.not-open");
            }
        } catch (DeliberationUnfinishedException unfinished) {
            form.refuseAll("ranking.not-closed", unfinished.obstacles().size());
        }
    }
}
