package fr.nouveauxlieux.premises;

import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Offers to test with. */
public final class SampleOffers {

    private SampleOffers() {}

    public static OfferDraft draft() {
        return draft("Une ancienne école de deux salles.", 180, Optional.of(Money.ofEuros(600)), Optional.empty());
    }

    public static OfferDraft until(LocalDate last) {
        return draft("Une ancienne école de deux salles.", 180, Optional.empty(), Optional.of(last));
    }

    public static OfferDraft draft(String description, int surface, Optional<Money> rent, Optional<LocalDate> until) {
        return new OfferDraft(
                "Ancienne école",
                description,
                "3 rue des Écoles",
                new CommuneCode("22070"),
                Optional.empty(),
                surface,
                PremisesKind.PUBLIC_BUILDING,
                rent,
                Optional.empty(),
                until,
                PremisesCondition.LIGHT_WORKS,
                PremisesAccess.PARTIAL,
                Optional.of(EnergyClass.D));
    }
}
