package fr.nouveauxlieux.review.model;

import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.review.GivenScore;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A review as it was given. It is never changed: another edition follows it. */
@Entity
@Table(name = "review_edition")
public class ReviewEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "review_id")
    private long reviewId;

    private int number;

    @Column(name = "call_version")
    private int callVersion;

    @Enumerated(EnumType.STRING)
    private Advice advice;

    @Column(name = "for_committee")
    private String forCommittee;

    @Column(name = "for_applicant")
    private String forApplicant;

    @Column(name = "given_at")
    private Instant givenAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "review_score", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<KeptScore> scores = new ArrayList<>();

    protected ReviewEdition() {}

    /**
     * @param review given, of which this is the last edition
     * @param callVersion whose grid it follows
     * @param scores of every criterion, one at least with points
     */
    public ReviewEdition(
            Review review,
            int callVersion,
            List<GivenScore> scores,
            Advice advice,
            String forCommittee,
            String forApplicant) {
        if (scores.stream().noneMatch(score -> score.points().isPresent())) {
            throw new IllegalArgumentException("expected one criterion at least with points");
        }
        this.reviewId = review.key();
        this.number = review.editions();
        this.callVersion = callVersion;
        scores.forEach(score -> this.scores.add(new KeptScore(score)));
        this.advice = advice;
        this.forCommittee = forCommittee;
        this.forApplicant = forApplicant;
        this.givenAt = review.givenAt().orElseThrow();
    }

    public long review() {
        return reviewId;
    }

    public int number() {
        return number;
    }

    public int callVersion() {
        return callVersion;
    }

    /** @param review of which it is an edition */
    public GivenReview given(Review review) {
        return new GivenReview(
                review.dossier(),
                review.reader(),
                givenAt,
                scores.stream().map(KeptScore::score).toList(),
                advice,
                forCommittee,
                forApplicant);
    }
}
