package fr.nouveauxlieux.committee.ranking.model;

import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.ProposalDraft;
import fr.nouveauxlieux.committee.ranking.RankingReason;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A dossier in the order of a session, and what is proposed for it so far. */
@Entity
@Table(name = "ranked_item")
public class RankedItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "dossier_id")
    private String dossierId;

    private int position;

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    private Long amount;

    private String reasons = "";

    @Column(name = "departure_reason")
    private String departureReason = "";

    protected RankedItem() {}

    /** @param position from 1 */
    public RankedItem(SessionId session, DossierId dossier, int position) {
        this.sessionId = session.value();
        this.dossierId = dossier.value();
        this.position = position;
    }

    public void place(int where) {
        position = where;
    }

    public void propose(ProposalDraft draft) {
        kind = draft.kind();
        amount = draft.amount().map(Money::cents).orElse(null);
        reasons = draft.reasons();
    }

    /** Nothing is proposed any more; what was written stays at hand. */
    public void withdrawProposal() {
        kind = null;
        amount = null;
    }

    public void explain(RankingReason reason) {
        departureReason = reason.value();
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public int position() {
        return position;
    }

    public Optional<ProposalDraft> proposal() {
        return Optional.ofNullable(kind)
                .map(given ->
                        new ProposalDraft(given, Optional.ofNullable(amount).map(Money::new), reasons));
    }

    /** Empty so far. */
    public String reasons() {
        return reasons;
    }

    /** Empty so far. */
    public String departureReason() {
        return departureReason;
    }

    /** For the journal. */
    public Map<String, Object> state() {
        Map<String, Object> state = new TreeMap<>();
        state.put("dossier", dossierId);
        state.put("position", position);
        state.put("kind", kind == null ? null : kind.name());
        state.put("amount", amount);
        state.put("reasons", reasons);
        state.put("departure-reason", departureReason);
        return state;
    }
}
