package fr.nouveauxlieux.committee.model;

import fr.nouveauxlieux.committee.Quorum;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.VoteDraft;
import fr.nouveauxlieux.committee.VoteManner;
import fr.nouveauxlieux.committee.VoteView;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What members said on a dossier. It is never changed: another one follows it. */
@Entity
@Table(name = "session_vote")
public class SessionVote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "dossier_id")
    private String dossierId;

    private String question;

    @Enumerated(EnumType.STRING)
    private VoteManner manner;

    @Column(name = "in_favour")
    private int inFavour;

    private int against;

    private int abstained;

    private boolean adopted;

    private boolean casting;

    private int members;

    private int required;

    private int counted;

    private String dissent;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "session_recusal", joinColumns = @JoinColumn(name = "vote_id"))
    @Column(name = "account_id")
    private Set<String> recused = new TreeSet<>();

    protected SessionVote() {}

    /**
     * @param quorum on the dossier, reached
     * @param recused from it, who take no part
     */
    public SessionVote(
            SessionId session,
            DossierId dossier,
            VoteDraft draft,
            Quorum quorum,
            Set<AccountId> recused,
            AccountId recorder,
            Instant now) {
        if (!quorum.isReached()) {
            throw new IllegalStateException("expected the quorum on the dossier");
        }
        if (draft.voices() > quorum.counted()) {
            throw new IllegalArgumentException("expected at most " + quorum.counted() + " voices");
        }
        this.sessionId = session.value();
        this.dossierId = dossier.value();
        this.question = draft.question();
        this.manner = draft.manner();
        this.inFavour = draft.inFavour();
        this.against = draft.against();
        this.abstained = draft.abstained();
        this.adopted = draft.isAdopted();
        this.casting = draft.isCasting();
        this.members = quorum.members();
        this.required = quorum.required();
        this.counted = quorum.counted();
        this.dissent = draft.dissent();
        this.recordedBy = recorder.value();
        this.recordedAt = now;
        recused.forEach(account -> this.recused.add(account.value()));
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    /** @param waived whether the session sits without quorum */
    public VoteView view(boolean waived) {
        return new VoteView(
                new DossierId(dossierId),
                question,
                manner,
                inFavour,
                against,
                abstained,
                adopted,
                casting,
                new Quorum(members, required, counted, waived),
                recused.stream().map(AccountId::new).collect(Collectors.toSet()),
                dissent,
                recordedAt);
    }
}
