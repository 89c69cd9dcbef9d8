package fr.nouveauxlieux.committee.model;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.committee.Quorum;
import fr.nouveauxlieux.committee.SessionDraft;
import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.SessionState;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A session of the committee of a wave, from its plan to its end. */
@Entity
@Table(name = "committee_session")
public class CommitteeSession {

    @Id
    private String id;

    @Column(name = "call_code")
    private String callCode;

    private String wave;

    @Column(name = "held_at")
    private Instant heldAt;

    private String place;

    private String link;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(name = "without_quorum")
    private boolean withoutQuorum;

    @Column(name = "missed_at")
    private Instant missedAt;

    @Column(name = "missed_counted")
    private Integer missedCounted;

    @Column(name = "missed_required")
    private Integer missedRequired;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_members")
    private Integer openedMembers;

    @Column(name = "opened_required")
    private Integer openedRequired;

    @Column(name = "opened_counted")
    private Integer openedCounted;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "order_reason")
    private String orderReason;

    @Column(name = "planned_by")
    private String plannedBy;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Version
    private long version;

    protected CommitteeSession() {}

    public CommitteeSession(SessionId id, WaveKey wave, SessionDraft draft, AccountId planner, Instant now) {
        this.id = id.value();
        this.callCode = wave.call().value();
        this.wave = wave.wave();
        this.state = SessionState.PLANNED;
        this.orderReason = "";
        this.plannedBy = planner.value();
        this.plannedAt = now;
        take(draft);
    }

    /** Another day, hour or place: whoever was convened already has to be convened anew. */
    public void replan(SessionDraft draft) {
        require(isBeforeSitting());
        state = SessionState.PLANNED;
        take(draft);
    }

    private void take(SessionDraft draft) {
        heldAt = draft.heldAt();
        place = draft.place();
        link = draft.link();
    }

    public void convene() {
        require(isBeforeSitting());
        state = SessionState.CONVENED;
    }

    /** Its members were told to come, and too few did: it sits another day on the same agenda, whoever comes. */
    public void conveneAgain(Quorum missed, SessionDraft draft) {
        require(state == SessionState.CONVENED && !withoutQuorum && !missed.isReached());
        withoutQuorum = true;
        missedAt = heldAt;
        missedCounted = missed.counted();
        missedRequired = missed.required();
        take(draft);
    }

    /** @param quorum of the session */
    public void open(Quorum quorum, Instant now) {
        require(state == SessionState.CONVENED && quorum.isReached());
        state = SessionState.OPEN;
        openedAt = now;
        openedMembers = quorum.members();
        openedRequired = quorum.required();
        openedCounted = quorum.counted();
    }

    public void close(Instant now) {
        require(state == SessionState.OPEN);
        state = SessionState.CLOSED;
        closedAt = now;
    }

    public void cancel() {
        require(isBeforeSitting());
        state = SessionState.CANCELLED;
    }

    /** @param reason why the order is not the one that was reckoned; empty where it is */
    public void explainOrder(String reason) {
        orderReason = reason;
    }

    private static void require(boolean rule) {
        if (!rule) {
            throw new IllegalStateException("the session is not where this can be done");
        }
    }

    public SessionId id() {
        return new SessionId(id);
    }

    public WaveKey wave() {
        return new WaveKey(new CallCode(callCode), wave);
    }

    public Instant heldAt() {
        return heldAt;
    }

    public String place() {
        return place;
    }

    public String link() {
        return link;
    }

    public SessionState state() {
        return state;
    }

    /** Whether it is neither sitting nor over. */
    public boolean isBeforeSitting() {
        return state == SessionState.PLANNED || state == SessionState.CONVENED;
    }

    /** Whether it is convened a second time, on the agenda of the first: it sits whoever comes. */
    public boolean isWithoutQuorum() {
        return withoutQuorum;
    }

    /** When it was to sit and lacked its quorum. */
    public Optional<Instant> missedAt() {
        return Optional.ofNullable(missedAt);
    }

    public int missedCounted() {
        return missedCounted == null ? 0 : missedCounted;
    }

    public int missedRequired() {
        return missedRequired == null ? 0 : missedRequired;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** As it was when the session was opened; empty before. */
    public Optional<Quorum> opening() {
        return openedAt().map(opened -> new Quorum(openedMembers, openedRequired, openedCounted, withoutQuorum));
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public String orderReason() {
        return orderReason;
    }

    public Subject subject() {
        return new Subject("committee-session", id);
    }

    /** For the journal. */
    public Map<String, Object> state(Map<String, Object> beside) {
        Map<String, Object> all = new TreeMap<>(beside);
        all.put("wave", callCode + "/" + wave);
        all.put("held", heldAt.toString());
        all.put("place", place);
        all.put("link", link);
        all.put("state", state.name());
        all.put("without-quorum", withoutQuorum);
        all.put("order-reason", orderReason);
        return all;
    }
}
