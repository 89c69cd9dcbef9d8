package fr.nouveauxlieux.committee.model;

import fr.nouveauxlieux.committee.Attendance;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionMember;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.College;
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

/** Someone who sits in a session, and how they take part. */
@Entity
@Table(name = "session_seat")
public class SessionSeat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "account_id")
    private String accountId;

    @Enumerated(EnumType.STRING)
    private College college;

    private boolean president;

    private boolean voting;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Column(name = "proxy_holder")
    private String proxyHolder;

    @Version
    private long version;

    protected SessionSeat() {}

    /** With a vote, and not there yet. */
    public SessionSeat(SessionId session, AccountId account, College college) {
        this.sessionId = session.value();
        this.accountId = account.value();
        this.college = college;
        this.voting = true;
        this.attendance = Attendance.ABSENT;
    }

    public void arrange(boolean presides, boolean votes) {
        president = presides;
        voting = votes;
    }

    /** @param holder to whom a mandate was given; of whoever is represented, and of nobody else */
    public void attend(Attendance how, Optional<AccountId> holder) {
        SessionMember checked = new SessionMember(account(), college, president, voting, how, holder);
        attendance = checked.attendance();
        proxyHolder = checked.proxyHolder().map(AccountId::value).orElse(null);
    }

    /** Not there, and represented by nobody. */
    public void leave() {
        attend(Attendance.ABSENT, Optional.empty());
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public SessionMember member() {
        return new SessionMember(
                account(),
                college,
                president,
                voting,
                attendance,
                Optional.ofNullable(proxyHolder).map(AccountId::new));
    }
}
