package fr.nouveauxlieux.committee.ranking.model;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.minutes.RankedProposal;
import fr.nouveauxlieux.kernel.CallCode;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What a committee proposed for a dossier. It is never changed: another session's follows it. */
@Entity
@Table(name = "committee_proposal")
public class CommitteeProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "call_code")
    private String callCode;

    private String wave;

    private int rank;

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    private Long amount;

    @Column(name = "waiting_position")
    private Integer waitingPosition;

    private String reasons;

    @Column(name = "departure_reason")
    private String departureReason;

    private BigDecimal grade;

    @Column(name = "grade_rank")
    private Integer gradeRank;

    @Column(name = "deliberated_on")
    private LocalDate deliberatedOn;

    protected CommitteeProposal() {}

    /** @param grade of the reviews, as it is now */
    public CommitteeProposal(SessionId session, WaveKey wave, RankedProposal ranked, Optional<BigDecimal> grade) {
        Proposal proposal = ranked.proposal();
        if (proposal.reasons().isBlank()) {
            throw new IllegalArgumentException("expected the reasons of a proposal");
        }
        if ((proposal.kind() == ProposalKind.WAITING_LIST)
                != proposal.position().isPresent()) {
            throw new IllegalArgumentException("expected the position of whoever waits, and of nobody else");
        }
        this.sessionId = session.value();
        this.dossierId = proposal.dossier().value();
        this.callCode = wave.call().value();
        this.wave = wave.wave();
        this.rank = ranked.rank().orElseThrow();
        this.kind = proposal.kind();
        this.amount = proposal.amount().map(Money::cents).orElse(null);
        this.waitingPosition = boxed(proposal.position());
        this.reasons = proposal.reasons();
        this.departureReason = ranked.departure();
        this.grade = grade.orElse(null);
        this.gradeRank = boxed(ranked.gradeRank());
        this.deliberatedOn = proposal.deliberatedOn();
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt opened(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public WaveKey wave() {
        return new WaveKey(new CallCode(callCode), wave);
    }

    public Proposal proposal() {
        return new Proposal(
                new DossierId(dossierId),
                kind,
                Optional.ofNullable(amount).map(Money::new),
                opened(waitingPosition),
                reasons,
                deliberatedOn);
    }

    public RankedProposal ranked() {
        return new RankedProposal(proposal(), OptionalInt.of(rank), opened(gradeRank), departureReason);
    }
}
