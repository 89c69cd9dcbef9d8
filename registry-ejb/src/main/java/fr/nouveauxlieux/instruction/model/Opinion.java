package fr.nouveauxlieux.instruction.model;

import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.OpinionVerdict;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The prefect's opinion on a dossier: asked for, then given once. */
@Entity
@Table(name = "opinion")
public class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private OpinionVerdict verdict;

    private String content;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Version
    private long version;

    protected Opinion() {}

    public Opinion(DossierId dossier, LocalDate due, AccountId instructor, Instant now) {
        this.dossierId = dossier.value();
        this.dueOn = due;
        this.askedBy = instructor.value();
        this.askedAt = now;
    }

    /** @return false if it was given already */
    public boolean give(OpinionVerdict given, DeskText text, AccountId giver, Instant now) {
        if (givenAt != null) {
            return false;
        }
        verdict = given;
        content = text.value();
        givenBy = giver.value();
        givenAt = now;
        return true;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
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

    public Optional<OpinionVerdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** Empty so far. */
    public String content() {
        return content == null ? "" : content;
    }

    public Optional<AccountId> giver() {
        return Optional.ofNullable(givenBy).map(AccountId::new);
    }

    public Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt);
    }

    /** For the journal. */
    public Map<String, Object> state() {
        Map<String, Object> state = new TreeMap<>();
        state.put("due", dueOn.toString());
        state.put("verdict", verdict == null ? null : verdict.name());
        state.put("content", content);
        return state;
    }
}
