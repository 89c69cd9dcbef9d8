package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.RecordVote;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.VoteManner;
import fr.nouveauxlieux.committee.ranking.ExplainDeparture;
import fr.nouveauxlieux.committee.ranking.ProposalDraft;
import fr.nouveauxlieux.committee.ranking.ProposeForDossier;
import fr.nouveauxlieux.committee.ranking.RankingReason;
import fr.nouveauxlieux.committee.ranking.ShowDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.dossier.field.TypedNumber;
import fr.nouveauxlieux.portal.page.staff.committee.VoteForm;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The dossier on the screen of a session: what is known of it, what the members said, what they propose. */
public class LiveSessionServlet extends LiveServlet {

    private static final long serialVersionUID = 1L;
    private static final String OTHERS = "session-seance-";
    private static final String PROPOSE = "propose";
    private static final String EXPLAIN = "explain";
    private static final String VOTE = "vote";
    private static final String KIND = "proposal-kind";
    private static final String AMOUNT = "proposal-amount";
    private static final String REASONS = "proposal-reasons";
    private static final String DEPARTURE = "departure-reason";
    private static final int AMOUNT_LENGTH = 30;
    private static final int CENTS = 2;

    /** More than any envelope, and far from what a number of cents can hold. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

    @Inject
    private transient LiveSessionPage page;

    @Inject
    private transient CommitteeWords words;

    @Inject
    private transient ShowDossier showDossier;

    @Inject
    private transient ProposeForDossier proposeForDossier;

    @Inject
    private transient ExplainDeparture explainDeparture;

    @Inject
    private transient RecordVote recordVote;

    /** Below it are the other pages of a session that sits. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<RequestDispatcher> other = LiveAddress.find(request)
                .filter(address -> !address.page().isEmpty())
                .map(address -> getServletContext().getNamedDispatcher(OTHERS + address.page()));
        if (other.isPresent()) {
            other.get().forward(request, response);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected String view() {
        return "staff/session-live";
    }

    @Override
    protected Map<String, Action> actions() {
        return Map.of(
                "show",
                (session, form) -> showDossier.show(session, dossierOf(form)),
                PROPOSE,
                this::propose,
                EXPLAIN,
                this::explain,
                VOTE,
                this::vote);
    }

    @Override
    protected void show(SessionId session, HttpServletRequest request) {
        page.show(session, findDossier(request));
    }

    /** Each form of the page as it is kept, but the one that was sent, which shows what was typed. */
    @Override
    protected void fill(HttpServletRequest request, Form form) {
        if (!prepare(request) || !page.isPresent()) {
            return;
        }
        String sent = form.value("action");
        if (!sent.equals(VOTE)) {
            DossierId dossier = page.getLive().dossier().id();
            form.fill(VoteForm.field("question", dossier), words.text("ranking.vote.usual-question"))
                    .fill(VoteForm.field("manner", dossier), VoteManner.CONSENSUS.name());
        }
        page.told().ifPresent(told -> {
            if (!sent.equals(PROPOSE)) {
                told.proposal().ifPresent(draft -> form.fill(KIND, draft.kind().name()));
                told.proposal()
                        .map(ProposalDraft::amount)
                        .orElse(told.dossier().aid())
                        .ifPresent(amount -> form.fill(AMOUNT, words.typed(amount)));
                form.fill(REASONS, told.reasons());
            }
            if (!sent.equals(EXPLAIN)) {
                form.fill(DEPARTURE, told.departureReason());
            }
        });
    }

    @Override
    protected void fillOthers(HttpServletRequest request, Form form) {
        fill(request, form);
    }

    @Override
    protected String after(SessionId session, Form form) {
        return LiveAddress.of(session) + "?" + DOSSIER + "=" + dossierOf(form);
    }

    private void propose(SessionId session, Form form) {
        ProposalKind kind = ProposalKind.valueOf(form.requireChoice(
                KIND, Arrays.stream(ProposalKind.values()).map(Enum::name).toList()));
        Optional<Money> amount = ProposalDraft.mayHaveAmount(kind) ? readAmount(form) : Optional.empty();
        if (kind == ProposalKind.RETAINED && amount.isEmpty()) {
            form.refuse(AMOUNT, "ranking.amount-lacks");
        }
        String reasons = form.readText(REASONS, ProposalDraft.LONGEST_REASONS);
        if (!form.isRefused()) {
            proposeForDossier.propose(session, dossierOf(form), new ProposalDraft(kind, amount, reasons));
        }
    }

    private Optional<Money> readAmount(Form form) {
        String typed = form.readLine(AMOUNT, AMOUNT_LENGTH);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = TypedNumber.find(typed, page.language())
                .filter(number -> number.signum() > 0 && number.compareTo(MOST) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= CENTS);
        if (amount.isEmpty()) {
            form.refuse(AMOUNT, "ranking.no-amount");
        }
        return amount.map(number -> new Money(number.movePointRight(CENTS).longValueExact()));
    }

    private void explain(SessionId session, Form form) {
        String reason = form.readText(DEPARTURE, RankingReason.LONGEST);
        if (reason.isEmpty()) {
            form.refuse(DEPARTURE, "entry.required");
        }
        if (!form.isRefused()) {
            explainDeparture.explain(session, dossierOf(form), new RankingReason(reason));
        }
    }

    private void vote(SessionId session, Form form) {
        DossierId dossier = dossierOf(form);
        VoteForm.read(form, dossier)
                .ifPresent(draft -> VoteForm.refuse(form, dossier, recordVote.record(session, dossier, draft)));
    }
}
