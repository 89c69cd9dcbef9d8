package fr.nouveauxlieux.premises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.premises.InterestDraft;
import fr.nouveauxlieux.premises.OfferDraft;
import fr.nouveauxlieux.premises.OfferReason;
import fr.nouveauxlieux.premises.OfferState;
import fr.nouveauxlieux.premises.SampleOffers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PremisesOfferTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final InterestDraft INTEREST =
            new InterestDraft(Optional.of(OrganisationId.draw()), Optional.empty(), "Un atelier partagé.");

    private static PremisesOffer proposed(OfferDraft draft) {
        PremisesOffer offer = new PremisesOffer(OrganisationId.draw(), draft, NOW);
        offer.propose(NOW);
        return offer;
    }

    private static PremisesOffer published(OfferDraft draft) {
        PremisesOffer offer = proposed(draft);
        offer.publish(TODAY, NOW);
        return offer;
    }

    @Test
    void anOfferIsShownForAYearOrUntilItsLastDay() {
        assertThat(published(SampleOffers.draft()).lastDay()).contains(TODAY.plusDays(365));
        assertThat(published(SampleOffers.until(TODAY.plusDays(9))).lastDay()).contains(TODAY.plusDays(9));
        assertThat(published(SampleOffers.until(TODAY.plusYears(3))).lastDay()).contains(TODAY.plusDays(365));
    }

    @Test
    void premisesThatAreOverAreNotPublished() {
        PremisesOffer offer = proposed(SampleOffers.until(TODAY.minusDays(1)));
        assertThatThrownBy(() -> offer.publish(TODAY, NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(offer.state()).isEqualTo(OfferState.PROPOSED);
    }

    @Test
    void whatIsChangedIsReadAgainByTheModeration() {
        PremisesOffer offer = published(SampleOffers.draft());
        offer.edit(SampleOffers.until(TODAY.plusDays(5)), NOW);
        assertThat(offer.state()).isEqualTo(OfferState.DRAFT);
        assertThat(offer.lastDay()).isEmpty();
        assertThat(offer.draft()).isEqualTo(SampleOffers.until(TODAY.plusDays(5)));
    }

    @Test
    void aReasonStandsUntilTheOfferIsProposedAgain() {
        PremisesOffer offer = proposed(SampleOffers.draft());
        offer.refuse(new OfferReason("Adresse incomplète"), NOW);
        assertThat(offer.reason()).isEqualTo("Adresse incomplète");
        offer.edit(SampleOffers.draft(), NOW);
        assertThat(offer.reason()).isEqualTo("Adresse incomplète");
        offer.propose(NOW);
        assertThat(offer.reason()).isEmpty();
    }

    @Test
    void anOfferExpiresTheDayAfterItsLast() {
        PremisesOffer offer = published(SampleOffers.until(TODAY.plusDays(2)));
        assertThatThrownBy(() -> offer.expire(TODAY.plusDays(2), NOW)).isInstanceOf(IllegalStateException.class);
        offer.expire(TODAY.plusDays(3), NOW);
        assertThat(offer.state()).isEqualTo(OfferState.EXPIRED);
    }

    @Test
    void interestIsExpressedInPublishedPremisesAlone() {
        AccountId seeker = AccountId.draw();
        PremisesOffer offer = published(SampleOffers.draft());
        assertThat(new PremisesInterest(offer, seeker, INTEREST, NOW).message()).isEqualTo("Un atelier partagé.");
        offer.markLet(NOW);
        assertThatThrownBy(() -> new PremisesInterest(offer, seeker, INTEREST, NOW))
                .isInstanceOf(IllegalStateException.class);
    }
}
