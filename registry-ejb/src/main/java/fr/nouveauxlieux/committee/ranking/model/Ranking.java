package fr.nouveauxlieux.committee.ranking.model;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

/** The order of a session: what is on its screen, and how often anything of it changed. */
@Entity
public class Ranking {

    @Id
    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "shown_dossier")
    private String shownDossier;

    /** Counted here rather than by the database's mapping: it rises with changes of rows beside this one. */
    private long version;

    protected Ranking() {}

    public Ranking(SessionId session) {
        this.sessionId = session.value();
    }

    /** Says that something of it changed. To be called with the row held. */
    public void change() {
        version++;
    }

    public void show(DossierId dossier) {
        shownDossier = dossier.value();
        change();
    }

    /** What is on the shared screen. */
    public Optional<DossierId> shown() {
        return Optional.ofNullable(shownDossier).map(DossierId::new);
    }

    public long version() {
        return version;
    }
}
