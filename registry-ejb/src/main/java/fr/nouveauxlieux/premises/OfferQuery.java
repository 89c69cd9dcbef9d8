package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.kernel.Money;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which offers the public looks for.
 *
 * @param territory in which the premises lie
 * @param leastSurface in square metres
 * @param mostRent for a month; premises whose rent is to be agreed are left out where it is given
 */
public record OfferQuery(
        Optional<Territory> territory,
        Optional<PremisesKind> kind,
        OptionalInt leastSurface,
        Optional<Money> mostRent) {

    public static final OfferQuery ALL =
            new OfferQuery(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

    public OfferQuery {
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(leastSurface, "leastSurface");
        Objects.requireNonNull(mostRent, "mostRent");
    }

    public boolean asksFor(Offer offer) {
        OfferDraft content = offer.content();
        return territory.map(one -> liesIn(offer, one)).orElse(true)
                && kind.map(content.kind()::equals).orElse(true)
                && (leastSurface.isEmpty() || content.surface() >= leastSurface.getAsInt())
                && mostRent.map(most -> content.rent()
                                .filter(rent -> !rent.isMoreThan(most))
                                .isPresent())
                        .orElse(true);
    }

    /** Arrondissements lie in their city. */
    private static boolean liesIn(Offer offer, Territory territory) {
        return offer.commune()
                .filter(commune -> territory.kind() == TerritoryKind.COMMUNE
                        ? commune.code().value().equals(territory.code())
                                || commune.parent()
                                        .filter(city -> city.value().equals(territory.code()))
                                        .isPresent()
                        : territory.code().equals(codeOf(commune, territory.kind())))
                .isPresent();
    }

    private static String codeOf(Commune commune, TerritoryKind kind) {
        return switch (kind) {
            case EPCI -> commune.epci().orElse("");
            case DEPARTEMENT -> commune.departement();
            case REGION -> commune.region();
            case COMMUNE -> commune.code().value();
        };
    }
}
