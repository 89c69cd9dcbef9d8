package fr.nouveauxlieux.instruction.model;

import fr.nouveauxlieux.instruction.ExpertOpinionDraft;
import fr.nouveauxlieux.instruction.OpinionVerdict;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What someone who knows the matter thinks of a dossier. Never changed. */
@Entity
@Table(name = "expert_opinion")
public class ExpertOpinion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    private String expert;

    @Enumerated(EnumType.STRING)
    private OpinionVerdict verdict;

    private String content;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ExpertOpinion() {}

    public ExpertOpinion(DossierId dossier, ExpertOpinionDraft draft, AccountId instructor, Instant now) {
        this.dossierId = dossier.value();
        this.expert = draft.expert();
        this.verdict = draft.verdict();
        this.content = draft.content().value();
        this.recordedBy = instructor.value();
        this.recordedAt = now;
    }

    public String expert() {
        return expert;
    }

    public OpinionVerdict verdict() {
        return verdict;
    }

    public String content() {
        return content;
    }

    public AccountId recorder() {
        return new AccountId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
