package fr.nouveauxlieux.committee.model;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The minutes of a session as they were drawn up. They are never changed: others follow them, until they are signed. */
@Entity
@Table(name = "session_minutes")
public class SessionMinutes {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "session_id")
    private String sessionId;

    private String content;

    private String digest;

    @Column(name = "drawn_up_by")
    private String drawnUpBy;

    @Column(name = "drawn_up_at")
    private Instant drawnUpAt;

    protected SessionMinutes() {}

    /** @param digest of the content, SHA-256 in hexadecimal */
    public SessionMinutes(SessionId session, String content, String digest, AccountId secretary, Instant now) {
        this.sessionId = session.value();
        this.content = content;
        this.digest = digest;
        this.drawnUpBy = secretary.value();
        this.drawnUpAt = now;
    }

    public long key() {
        return id;
    }

    public String content() {
        return content;
    }

    public String digest() {
        return digest;
    }

    public Instant drawnUpAt() {
        return drawnUpAt;
    }
}
