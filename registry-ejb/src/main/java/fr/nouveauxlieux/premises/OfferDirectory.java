package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.premises.internal.KnownOffers;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The published offers as anybody may know them, from memory. Days are those of Paris. */
@ApplicationScoped
public class OfferDirectory {

    @Inject
    private KnownOffers offers;

    @Inject
    private Clock clock;

    /** Those that the question asks for, the latest published first. */
    public List<Offer> list(OfferQuery query) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LocalTime.zoneOf(""));
        return offers.list().stream()
                .filter(offer -> !offer.lastDay().isBefore(today))
                .filter(query::asksFor)
                .toList();
    }

    public Optional<Offer> find(OfferId id) {
        return list(OfferQuery.ALL).stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst();
    }
}
