package fr.nouveauxlieux.instruction.model;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Who looks after a dossier. */
@Entity
@Table(name = "instructor_assignment")
public class InstructorAssignment {

    @Id
    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "instructor_id")
    private String instructorId;

    private Instant since;

    @Version
    private long version;

    protected InstructorAssignment() {}

    public InstructorAssignment(DossierId dossier, AccountId instructor, Instant now) {
        this.dossierId = dossier.value();
        this.instructorId = instructor.value();
        this.since = now;
    }

    /** @return false if that one looks after it already */
    public boolean pass(AccountId instructor, Instant now) {
        if (instructor.value().equals(instructorId)) {
            return false;
        }
        instructorId = instructor.value();
        since = now;
        return true;
    }

    public AccountId instructor() {
        return new AccountId(instructorId);
    }

    public Instant since() {
        return since;
    }
}
