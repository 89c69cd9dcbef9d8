package fr.nouveauxlieux.premises.model;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.premises.OfferAction;
import fr.nouveauxlieux.premises.OfferDraft;
import fr.nouveauxlieux.premises.OfferParty;
import fr.nouveauxlieux.premises.OfferReason;
import fr.nouveauxlieux.premises.OfferState;
import fr.nouveauxlieux.premises.OfferTransitions;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An offer of premises. Its state changes as {@link OfferTransitions} says, and in no other way. */
@Entity
@Table(name = "premises_offer")
public class PremisesOffer {

    /** How long an offer without last day is shown, in days. */
    public static final int LONGEST_SHOWN = 365;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "organisation_id")
    private String organisationId;

    @Enumerated(EnumType.STRING)
    private OfferState state = OfferState.DRAFT;

    @Embedded
    private OfferContent content;

    private String reason = "";

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected PremisesOffer() {}

    public PremisesOffer(OrganisationId owner, OfferDraft draft, Instant now) {
        this.publicId = OfferId.draw().value();
        this.organisationId = owner.value();
        this.content = new OfferContent(draft);
        this.changedAt = now;
    }

    /** Whether that may be done now. */
    public boolean allows(OfferAction action, OfferParty party) {
        return OfferTransitions.after(state, action, party).isPresent();
    }

    /** Makes a draft of it, whatever it was. */
    public void edit(OfferDraft draft, Instant now) {
        move(OfferAction.EDIT, OfferParty.OWNER, now);
        content = new OfferContent(draft);
        publishedOn = null;
        lastDay = null;
    }

    public void propose(Instant now) {
        move(OfferAction.PROPOSE, OfferParty.OWNER, now);
        reason = "";
    }

    /**
     * Shows it to the public for a year, or until its last day where that is sooner.
     *
     * @throws IllegalStateException where its last day is over
     */
    public void publish(LocalDate today, Instant now) {
        if (draft().isOverOn(today)) {
            throw new IllegalStateException("expected premises that can still be had on " + today);
        }
        move(OfferAction.PUBLISH, OfferParty.MODERATION, now);
        publishedOn = today;
        LocalDate longest = today.plusDays(LONGEST_SHOWN);
        lastDay = draft().until().filter(longest::isAfter).orElse(longest);
    }

    /** Sends it back to its owner. */
    public void refuse(OfferReason why, Instant now) {
        move(OfferAction.REFUSE, OfferParty.MODERATION, now);
        reason = why.text();
        publishedOn = null;
        lastDay = null;
    }

    public void withdraw(Instant now) {
        move(OfferAction.WITHDRAW, OfferParty.OWNER, now);
    }

    public void markLet(Instant now) {
        move(OfferAction.MARK_LET, OfferParty.OWNER, now);
    }

    /** @throws IllegalStateException before its last day is over */
    public void expire(LocalDate today, Instant now) {
        if (lastDay == null || !lastDay.isBefore(today)) {
            throw new IllegalStateException("expected an offer whose last day is over on " + today);
        }
        move(OfferAction.EXPIRE, OfferParty.CALENDAR, now);
    }

    private void move(OfferAction action, OfferParty party, Instant now) {
        OfferState from = state;
        state = OfferTransitions.after(from, action, party)
                .orElseThrow(
                        () -> new IllegalStateException(party + " may not " + action + " an offer that is " + from));
        changedAt = now;
    }

    public long key() {
        return id;
    }

    public OfferId publicId() {
        return new OfferId(publicId);
    }

    public OrganisationId owner() {
        return new OrganisationId(organisationId);
    }

    public OfferState state() {
        return state;
    }

    public OfferDraft draft() {
        return content.draft();
    }

    public String departement() {
        return content.departement();
    }

    public String reason() {
        return reason;
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /** On which it is shown. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }

    /** As the journal names it. */
    public Subject subject() {
        return new Subject("premises-offer", publicId);
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("owner", organisationId);
        told.put("state", state.name());
        told.put("content", draft().toString());
        told.put("reason", reason);
        return told;
    }
}
