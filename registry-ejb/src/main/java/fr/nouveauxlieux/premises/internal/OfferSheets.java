package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.OrganisationCard;
import fr.nouveauxlieux.organisation.OrganisationDirectory;
import fr.nouveauxlieux.premises.OfferSheet;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Offers with the names of their owners. */
@ApplicationScoped
public class OfferSheets {

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private InterestRows interests;

    @Inject
    private Gazetteer gazetteer;

    public OfferSheet of(PremisesOffer offer) {
        return list(List.of(offer)).get(0);
    }

    /** In the same order. */
    public List<OfferSheet> list(List<PremisesOffer> offers) {
        Map<OrganisationId, OrganisationCard> owners =
                organisations.list(offers.stream().map(PremisesOffer::owner).collect(Collectors.toSet()));
        return offers.stream()
                .map(offer -> sheet(offer, Optional.ofNullable(owners.get(offer.owner()))))
                .toList();
    }

    private OfferSheet sheet(PremisesOffer offer, Optional<OrganisationCard> owner) {
        return new OfferSheet(
                offer.publicId(),
                offer.owner(),
                owner.map(OrganisationCard::name).orElse(""),
                owner.map(OrganisationCard::number).orElse(""),
                offer.state(),
                offer.draft(),
                gazetteer.findCommune(offer.draft().commune()),
                offer.reason(),
                offer.changedAt(),
                interests.count(offer),
                offer.version());
    }
}
