package fr.nouveauxlieux.instruction.model;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.instruction.CorrectionDraft;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.ImplicitDecision.Stop;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the author of a dossier was asked to mend: asked, then answered or not, then closed. */
@Entity
@Table(name = "correction_request")
public class CorrectionRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean indispensable;

    @Column(name = "stops_clock")
    private boolean stopsClock;

    private String content;

    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "correction_path", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "path")
    private Set<String> paths = new HashSet<>();

    @Version
    private long version;

    protected CorrectionRequest() {}

    /**
     * @param running whether the clock of silence is still running, so that there is one to stop
     * @throws IllegalArgumentException if the day by which is not to come
     */
    public CorrectionRequest(
            DossierId dossier, CorrectionDraft draft, AccountId instructor, boolean running, Instant now) {
        this.dossierId = dossier.value();
        this.askedBy = instructor.value();
        this.askedAt = now;
        this.askedOn = LocalDate.ofInstant(now, ImplicitRefusal.ZONE);
        if (!draft.due().isAfter(askedOn)) {
            throw new IllegalArgumentException("expected a day to come");
        }
        this.dueOn = draft.due();
        this.indispensable = draft.indispensable();
        this.stopsClock = draft.indispensable() && running;
        this.content = draft.content().value();
        draft.paths().forEach(path -> paths.add(path.toString()));
    }

    /** @return false if it was answered or closed already */
    public boolean answer(DeskText text, AccountId author, Instant now) {
        if (answeredAt != null || closedAt != null) {
            return false;
        }
        answer = text.value();
        answeredBy = author.value();
        answeredAt = now;
        answeredOn = LocalDate.ofInstant(now, ImplicitRefusal.ZONE);
        return true;
    }

    /** @return false if it was closed already */
    public boolean close(AccountId instructor, Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedBy = instructor.value();
        closedAt = now;
        closedOn = LocalDate.ofInstant(now, ImplicitRefusal.ZONE);
        return true;
    }

    /** The time for which the clock of silence stands still for it; empty where it does not. */
    public Optional<Stop> stop() {
        if (!stopsClock) {
            return Optional.empty();
        }
        return Optional.of(new Stop(askedOn, dueOn, Optional.ofNullable(answeredOn == null ? closedOn : answeredOn)));
    }

    public long key() {
        return id;
    }

    public AccountId asker() {
        return new AccountId(askedBy);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public LocalDate due() {
        return dueOn;
    }

    public boolean isIndispensable() {
        return indispensable;
    }

    public boolean stopsClock() {
        return stopsClock;
    }

    public String content() {
        return content;
    }

    public List<AnswerPath> paths() {
        return paths.stream().map(AnswerPath::parse).sorted().toList();
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<AccountId> answerer() {
        return Optional.ofNullable(answeredBy).map(AccountId::new);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** For the journal. */
    public Map<String, Object> state() {
        Map<String, Object> state = new TreeMap<>();
        state.put("content", content);
        state.put("due", dueOn.toString());
        state.put("indispensable", indispensable);
        state.put("paths", paths.stream().sorted().toList());
        state.put("answer", answer);
        state.put("closed", closedAt == null ? null : closedAt.toString());
        return state;
    }
}
