package fr.nouveauxlieux.instruction.model;

import fr.nouveauxlieux.instruction.DeskAct;
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

/** Something that was done with a dossier at the desk, and by whom. */
@Entity
@Table(name = "desk_act")
public class DoneAct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Enumerated(EnumType.STRING)
    private DeskAct act;

    @Column(name = "author_id")
    private String authorId;

    private Instant at;

    protected DoneAct() {}

    public DoneAct(DossierId dossier, DeskAct act, AccountId author, Instant now) {
        this.dossierId = dossier.value();
        this.act = act;
        this.authorId = author.value();
        this.at = now;
    }

    public DeskAct act() {
        return act;
    }

    public AccountId author() {
        return new AccountId(authorId);
    }

    public Instant at() {
        return at;
    }
}
