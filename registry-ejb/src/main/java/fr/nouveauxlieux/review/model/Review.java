package fr.nouveauxlieux.review.model;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.review.ReviewState;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one reader writes of one dossier: a draft, then given, and taken back to be given again. */
@Entity
@Table(name = "review")
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "dossier_id")
    private String dossierId;

    @Column(name = "reader_id")
    private String readerId;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "given_at")
    private Instant givenAt;

    private int editions;

    @Column(name = "set_aside_at")
    private Instant setAsideAt;

    @Version
    private long version;

    protected Review() {}

    public Review(DossierId dossier, AccountId reader, Instant now) {
        this.dossierId = dossier.value();
        this.readerId = reader.value();
        this.state = ReviewState.DRAFT;
        this.begunAt = now;
    }

    /**
     * Counts from now on, also if its reader had stood aside and reads again.
     *
     * @return the number of this edition
     * @throws IllegalStateException if it is given
     */
    public int give(Instant now) {
        require(ReviewState.DRAFT);
        state = ReviewState.GIVEN;
        givenAt = now;
        setAsideAt = null;
        editions++;
        return editions;
    }

    /** Its draft goes on; what was given stays kept, and counts no longer. @throws IllegalStateException if it is not given */
    public void takeBack() {
        require(ReviewState.GIVEN);
        state = ReviewState.DRAFT;
    }

    /** @return false if it was already */
    public boolean setAside(Instant now) {
        if (setAsideAt != null) {
            return false;
        }
        setAsideAt = now;
        return true;
    }

    /** Its reader reads the dossier again. */
    public void takeUp() {
        setAsideAt = null;
    }

    private void require(ReviewState expected) {
        if (state != expected) {
            throw new IllegalStateException("expected a review " + expected + ", was " + state);
        }
    }

    public long key() {
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossierId);
    }

    public AccountId reader() {
        return new AccountId(readerId);
    }

    public ReviewState state() {
        return state;
    }

    public boolean isGiven() {
        return state == ReviewState.GIVEN;
    }

    public boolean isSetAside() {
        return setAsideAt != null;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** The last time; empty for one never given. */
    public Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt);
    }

    public int editions() {
        return editions;
    }

    /** For the journal. */
    public Map<String, Object> told() {
        Map<String, Object> told = new TreeMap<>();
        told.put("reader", readerId);
        told.put("state", state.name());
        told.put("editions", editions);
        told.put("setAside", setAsideAt == null ? null : setAsideAt.toString());
        return told;
    }
}
