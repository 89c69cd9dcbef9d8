package fr.nouveauxlieux.panel.model;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.InterestSuggestion;
import fr.nouveauxlieux.panel.SuggestionReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What data suggested of someone and a dossier, and what the person answered. */
@Entity
@Table(name = "interest_suggestion")
public class AnsweredSuggestion {

    private static final int LONGEST_FACT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "account_id")
    private String accountId;

    @Enumerated(EnumType.STRING)
    private SuggestionReason reason;

    private String fact;

    private boolean confirmed;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected AnsweredSuggestion() {}

    /**
     * @param answer why it is none
     * @throws IllegalArgumentException if it is neither confirmed nor answered
     */
    public AnsweredSuggestion(
            DossierId dossier,
            AccountId person,
            InterestSuggestion suggestion,
            boolean confirmed,
            String answer,
            Instant now) {
        if (!confirmed && answer.isBlank()) {
            throw new IllegalArgumentException("expected a reason why it is no interest");
        }
        this.dossierId = dossier.value();
        this.accountId = person.value();
        this.reason = suggestion.reason();
        this.fact = suggestion.fact().length() <= LONGEST_FACT
                ? suggestion.fact()
                : suggestion.fact().substring(0, LONGEST_FACT);
        this.confirmed = confirmed;
        this.answer = answer;
        this.answeredAt = now;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public AccountId person() {
        return new AccountId(accountId);
    }

    public InterestSuggestion suggestion() {
        return new InterestSuggestion(reason, fact);
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
