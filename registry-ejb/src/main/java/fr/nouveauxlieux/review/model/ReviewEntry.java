package fr.nouveauxlieux.review.model;

import fr.nouveauxlieux.review.FieldChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One writing of one field of a review. It is never changed: another follows it. */
@Entity
@Table(name = "review_entry")
public class ReviewEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "review_id")
    private long reviewId;

    private String field;

    private long number;

    private String content;

    @Column(name = "drawn_key")
    private String drawnKey;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ReviewEntry() {}

    /** @param number which writing of the field it is, from 1 */
    public ReviewEntry(long review, FieldChange change, long number, Instant now) {
        this.reviewId = review;
        this.field = change.field();
        this.number = number;
        this.content = change.value();
        this.drawnKey = change.key();
        this.writtenAt = now;
    }

    public long review() {
        return reviewId;
    }

    public String field() {
        return field;
    }

    public long number() {
        return number;
    }

    public String content() {
        return content;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
