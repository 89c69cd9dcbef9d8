package fr.nouveauxlieux.premises.model;

import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.PremisesInterestId;
import fr.nouveauxlieux.premises.InterestDraft;
import fr.nouveauxlieux.premises.OfferAction;
import fr.nouveauxlieux.premises.OfferParty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What someone who carries a project told the owner of premises. */
@Entity
@Table(name = "premises_interest")
public class PremisesInterest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "offer_id")
    private PremisesOffer offer;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "dossier_id")
    private String dossierId;

    private String message;

    @Column(name = "expressed_at")
    private Instant expressedAt;

    @Version
    private long version;

    protected PremisesInterest() {}

    /** @throws IllegalStateException where the offer is not published */
    public PremisesInterest(PremisesOffer offer, AccountId account, InterestDraft draft, Instant now) {
        if (!offer.allows(OfferAction.EXPRESS_INTEREST, OfferParty.SEEKER)) {
            throw new IllegalStateException("expected an offer that is published, was " + offer.state());
        }
        this.publicId = PremisesInterestId.draw().value();
        this.offer = offer;
        this.accountId = account.value();
        this.organisationId = draft.organisation().map(OrganisationId::value).orElse(null);
        this.dossierId = draft.dossier().map(DossierId::value).orElse(null);
        this.message = draft.message();
        this.expressedAt = now;
    }

    public PremisesInterestId publicId() {
        return new PremisesInterestId(publicId);
    }

    public PremisesOffer offer() {
        return offer;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationId).map(OrganisationId::new);
    }

    public boolean hasDossier() {
        return dossierId != null;
    }

    public String message() {
        return message;
    }

    public Instant expressedAt() {
        return expressedAt;
    }

    /** As the journal names it. */
    public Subject subject() {
        return new Subject("premises-interest", publicId);
    }

    /** For the journal. */
    public Map<String, ?> digested() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("offer", offer.publicId().value());
        told.put("account", accountId);
        told.put("organisation", organisationId);
        told.put("dossier", dossierId);
        told.put("message", message);
        return told;
    }
}
