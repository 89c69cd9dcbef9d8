package fr.nouveauxlieux.committee.model;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A dossier on the agenda of a session. */
@Entity
@Table(name = "session_item")
public class SessionItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "dossier_id")
    private String dossierId;

    private int position;

    @Version
    private long version;

    protected SessionItem() {}

    /** @param position from 1 */
    public SessionItem(SessionId session, DossierId dossier, int position) {
        this.sessionId = session.value();
        this.dossierId = dossier.value();
        this.position = position;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public void place(int where) {
        position = where;
    }
}
