package fr.nouveauxlieux.contribution.model;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.contribution.ContributionKind;
import fr.nouveauxlieux.contribution.ContributionState;
import fr.nouveauxlieux.contribution.DecisionReason;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.ContributionId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.place.Correction;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What someone said of a place, and what was decided of it. Decided, it no longer knows who said it. */
@Entity
public class Contribution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "place_id")
    private String placeId;

    @Column(name = "place_name")
    private String placeName;

    private String departement;

    private String region;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    @Enumerated(EnumType.STRING)
    private ContributionState state = ContributionState.WAITING;

    private String comment;

    @Column(name = "duplicate_of")
    private String duplicateOf;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "answer_to")
    private String answerTo;

    @Column(name = "answer_asked")
    private boolean answerAsked;

    private String language;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason = "";

    @Column(name = "hid_place")
    private boolean hidPlace;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contribution_change", joinColumns = @JoinColumn(name = "contribution_id"))
    @OrderColumn(name = "position")
    private List<ProposedChange> changes = new ArrayList<>();

    @Version
    private long version;

    protected Contribution() {}

    /**
     * @param changes each of another field
     * @param comment may be empty
     * @param language in which an answer is written, as {@code fr}
     */
    public Contribution(
            AboutPlace about,
            ContributionKind kind,
            List<ProposedChange> changes,
            String comment,
            Optional<PlaceId> duplicateOf,
            String language,
            Instant proposedAt) {
        this.publicId = ContributionId.draw().value();
        this.placeId = about.place().value();
        this.placeName = about.name();
        this.departement = about.departement();
        this.region = about.region();
        this.kind = kind;
        this.changes.addAll(changes);
        this.comment = comment;
        this.duplicateOf = duplicateOf.map(PlaceId::value).orElse(null);
        this.language = language;
        this.proposedAt = proposedAt;
    }

    /** The answer goes to someone signed in. */
    public void answerToAccount(AccountId account) {
        accountId = account.value();
        answerAsked = true;
    }

    /** The answer goes to an address that a visitor gave. */
    public void answerToAddress(EmailAddress address) {
        answerTo = address.value();
        answerAsked = true;
    }

    /**
     * Takes what is said of some fields.
     *
     * @param fields of which something is said, or none
     * @param hides whether the place is taken out of the public registry
     * @return what to correct the place by; empty where it is of no field
     * @throws IllegalArgumentException if nothing is said of one of the fields
     */
    public Optional<Correction> accept(Set<PlaceField<?>> fields, boolean hides, Instant now) {
        if (!changes.stream().map(ProposedChange::field).toList().containsAll(fields)) {
            throw new IllegalArgumentException("fields: expected some of those that the contribution speaks of");
        }
        decide(ContributionState.ACCEPTED, now);
        hidPlace = hides;
        PlaceProfile.Builder values = PlaceProfile.builder();
        Set<PlaceField<?>> withheld = new HashSet<>();
        for (ProposedChange change : changes) {
            if (fields.contains(change.field())) {
                change.accept();
                change.after()
                        .ifPresentOrElse(
                                value -> set(values, change.field(), value), () -> withheld.add(change.field()));
            }
        }
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(publicId, values.build(), withheld, now));
    }

    @SuppressWarnings("unchecked")
    private static <T> void set(PlaceProfile.Builder values, PlaceField<T> field, Object value) {
        values.set(field, (T) value);
    }

    public void refuse(DecisionReason why, Instant now) {
        decide(ContributionState.REFUSED, now);
        reason = why.text();
    }

    private void decide(ContributionState decided, Instant now) {
        if (state != ContributionState.WAITING) {
            throw new IllegalStateException("expected a contribution that waits, was " + state);
        }
        state = decided;
        decidedAt = now;
        accountId = null;
        answerTo = null;
    }

    /** Takes the acceptance back. */
    public void undo(DecisionReason why, Instant now) {
        if (state != ContributionState.ACCEPTED) {
            throw new IllegalStateException("expected a contribution that was accepted, was " + state);
        }
        state = ContributionState.UNDONE;
        decidedAt = now;
        reason = why.text();
        changes.forEach(ProposedChange::takeBack);
    }

    public ContributionId publicId() {
        return new ContributionId(publicId);
    }

    public AboutPlace about() {
        return new AboutPlace(new PlaceId(placeId), placeName, departement, region);
    }

    public ContributionKind kind() {
        return kind;
    }

    public ContributionState state() {
        return state;
    }

    public String comment() {
        return comment;
    }

    public Optional<PlaceId> duplicateOf() {
        return Optional.ofNullable(duplicateOf).map(PlaceId::new);
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }

    public Optional<EmailAddress> answerTo() {
        return Optional.ofNullable(answerTo).map(EmailAddress::new);
    }

    public boolean isAnswerAsked() {
        return answerAsked;
    }

    public String language() {
        return language;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String reason() {
        return reason;
    }

    public boolean hidPlace() {
        return hidPlace;
    }

    public List<ProposedChange> listChanges() {
        return List.copyOf(changes);
    }

    public long version() {
        return version;
    }

    /** As the journal names it. */
    public Subject subject() {
        return new Subject("contribution", publicId);
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("place", placeId);
        told.put("kind", kind.name());
        told.put("state", state.name());
        told.put("comment", comment);
        told.put("changes", changes.stream().map(ProposedChange::digested).toList());
        told.put("reason", reason);
        told.put("hidPlace", hidPlace);
        return told;
    }
}
