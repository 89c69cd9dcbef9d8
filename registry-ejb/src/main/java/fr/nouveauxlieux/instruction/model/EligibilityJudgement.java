package fr.nouveauxlieux.instruction.model;

import fr.nouveauxlieux.instruction.JudgementView.Finding;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was judged of the eligibility of a submitted version. It is never changed: another judgement follows it. */
@Entity
@Table(name = "eligibility_judgement")
public class EligibilityJudgement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    private int submission;

    private boolean eligible;

    @Column(name = "judged_by")
    private String judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "eligibility_finding", joinColumns = @JoinColumn(name = "judgement_id"))
    @OrderColumn(name = "position")
    private List<KeptFinding> findings = new ArrayList<>();

    protected EligibilityJudgement() {}

    /** @param findings on every rule of the call, in their order */
    public EligibilityJudgement(
            DossierId dossier, int submission, boolean eligible, List<Finding> findings, AccountId judge, Instant now) {
        this.dossierId = dossier.value();
        this.submission = submission;
        this.eligible = eligible;
        findings.forEach(finding -> this.findings.add(new KeptFinding(finding)));
        this.judgedBy = judge.value();
        this.judgedAt = now;
    }

    public int submission() {
        return submission;
    }

    public boolean isEligible() {
        return eligible;
    }

    public AccountId judge() {
        return new AccountId(judgedBy);
    }

    public Instant judgedAt() {
        return judgedAt;
    }

    public List<Finding> findings() {
        return findings.stream().map(KeptFinding::finding).toList();
    }
}
