package fr.nouveauxlieux.committee.model;

import fr.nouveauxlieux.committee.NoticeView;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A notice that was sent to the members of a session. It is never changed. */
@Entity
@Table(name = "session_notice")
public class SessionNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "held_at")
    private Instant heldAt;

    private String urgency;

    private int recipients;

    protected SessionNotice() {}

    /** @param urgency why it is sent late; empty where it is not */
    public SessionNotice(
            SessionId session, AccountId sender, Instant now, Instant heldAt, String urgency, int recipients) {
        this.sessionId = session.value();
        this.sentBy = sender.value();
        this.sentAt = now;
        this.heldAt = heldAt;
        this.urgency = urgency;
        this.recipients = recipients;
    }

    public NoticeView view() {
        return new NoticeView(sentAt, heldAt, urgency, recipients);
    }
}
