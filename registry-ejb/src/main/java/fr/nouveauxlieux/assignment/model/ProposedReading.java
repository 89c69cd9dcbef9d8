package fr.nouveauxlieux.assignment.model;

import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.assignment.Bar;
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
import jakarta.persistence.Version;
import java.util.Optional;

/** A dossier that a run, or whoever adjusted it, would give to a reader. */
@Entity
@Table(name = "assignment_proposal")
public class ProposedReading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "run_id")
    private String runId;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "reader_id")
    private String readerId;

    @Column(name = "by_hand")
    private boolean byHand;

    private boolean struck;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_out")
    private Bar leftOut;

    @Version
    private long version;

    protected ProposedReading() {}

    public ProposedReading(AssignmentRunId run, DossierId dossier, AccountId reader, boolean byHand) {
        this.runId = run.value();
        this.dossierId = dossier.value();
        this.readerId = reader.value();
        this.byHand = byHand;
    }

    public void strike() {
        struck = true;
    }

    public void restore() {
        struck = false;
    }

    /** It was not given when the run was applied. */
    public void leaveOut(Bar reason) {
        leftOut = reason;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public AccountId reader() {
        return new AccountId(readerId);
    }

    public boolean isByHand() {
        return byHand;
    }

    public boolean isStruck() {
        return struck;
    }

    public Optional<Bar> leftOut() {
        return Optional.ofNullable(leftOut);
    }
}
