package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.organisation.OrganisationCard;
import fr.nouveauxlieux.organisation.OrganisationDirectory;
import fr.nouveauxlieux.premises.Offer;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The published offers as they were read last: they are shown also while the database is away. */
@ApplicationScoped
public class KnownOffers {

    @Inject
    private OfferRows rows;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Gazetteer gazetteer;

    private volatile List<Offer> known = List.of();

    /** The latest first. Some may be over since they were read. */
    public List<Offer> list() {
        return known;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refresh() {
        List<PremisesOffer> published = rows.listPublished();
        Map<OrganisationId, OrganisationCard> owners =
                organisations.list(published.stream().map(PremisesOffer::owner).collect(Collectors.toSet()));
        known = published.stream()
                .filter(offer -> owners.containsKey(offer.owner()))
                .map(offer -> offer(offer, owners.get(offer.owner()).name()))
                .toList();
    }

    private Offer offer(PremisesOffer offer, String owner) {
        return new Offer(
                offer.publicId(),
                owner,
                offer.draft(),
                gazetteer.findCommune(offer.draft().commune()),
                offer.publishedOn().orElseThrow(),
                offer.lastDay().orElseThrow());
    }
}
