package fr.nouveauxlieux.committee.ranking;

import static fr.nouveauxlieux.committee.ranking.Samples.envelope;
import static fr.nouveauxlieux.committee.ranking.Samples.euros;
import static fr.nouveauxlieux.committee.ranking.Samples.quotaOfMoney;
import static fr.nouveauxlieux.committee.ranking.Samples.quotaOfPlaces;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.committee.ranking.QuotaLedger.Given;
import fr.nouveauxlieux.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuotaLedgerTest {

    private static final int PLACES = 4;

    @Test
    void aShareIsFilledByThoseForWhomItIsKept() {
        QuotaLedger ledger = ledger(quotaOfPlaces("qpv", 2), Membership.YES, Membership.YES, Membership.NO);
        assertThat(ledger.status()).isEqualTo(QuotaStatus.FILLED);
        assertThat(ledger.places()).isEqualTo(2);
    }

    @Test
    void aShareThatIsStillLeftIsRespected() {
        assertThat(ledger(quotaOfPlaces("qpv", 2), Membership.NO, Membership.NO).status())
                .isEqualTo(QuotaStatus.OPEN);
    }

    @Test
    void aShareOfWhichOthersTookSomeIsNotRespected() {
        QuotaLedger ledger = ledger(quotaOfPlaces("qpv", 2), Membership.NO, Membership.NO, Membership.NO);
        assertThat(ledger.status()).isEqualTo(QuotaStatus.NOT_RESPECTED);
        assertThat(ledger.status().asksForReason()).isTrue();
    }

    @Test
    void whatIsNotKnownCountsForNobodyButIsTold() {
        QuotaLedger ledger =
                ledger(quotaOfPlaces("qpv", 2), Membership.NO, Membership.NO, Membership.UNKNOWN, Membership.YES);
        assertThat(ledger.status()).isEqualTo(QuotaStatus.TO_CHECK);
        assertThat(ledger.unknownPlaces()).isEqualTo(1);
    }

    @Test
    void aShareOfMoneyIsCountedInMoney() {
        Quota quota = quotaOfMoney("rural", 30);
        EnvelopeLedger envelope =
                EnvelopeLedger.of(Optional.of(envelope(100, 9)), List.of(), List.of(euros(60), euros(20)));
        assertThat(QuotaLedger.of(
                                quota,
                                envelope,
                                List.of(new Given(Membership.NO, euros(60)), new Given(Membership.YES, euros(20))))
                        .status())
                .isEqualTo(QuotaStatus.OPEN);
        EnvelopeLedger given = envelope.with(new Money(1_001));
        assertThat(QuotaLedger.of(
                                quota,
                                given,
                                List.of(
                                        new Given(Membership.NO, new Money(7_001)),
                                        new Given(Membership.YES, euros(20))))
                        .status())
                .isEqualTo(QuotaStatus.NOT_RESPECTED);
    }

    @Test
    void whereTheEnvelopeBoundsNoPlacesAShareOfPlacesIsRespectedOnlyWhenFilled() {
        EnvelopeLedger unbounded = EnvelopeLedger.of(Optional.empty(), List.of(), List.of(euros(1)));
        Quota quota = quotaOfPlaces("qpv", 1);
        assertThat(QuotaLedger.of(quota, unbounded, List.of(new Given(Membership.NO, euros(1))))
                        .status())
                .isEqualTo(QuotaStatus.NOT_RESPECTED);
        assertThat(QuotaLedger.of(quota, unbounded, List.of(new Given(Membership.YES, euros(1))))
                        .status())
                .isEqualTo(QuotaStatus.FILLED);
    }

    @Property
    void aShareIsNotRespectedExactlyWhenOthersTookMoreThanIsTheirs(
            @ForAll @Size(max = PLACES) List<Membership> given, @ForAll @IntRange(min = 1, max = PLACES) int kept) {
        QuotaLedger ledger = ledger(quotaOfPlaces("qpv", kept), given.toArray(Membership[]::new));
        long others = given.stream().filter(one -> one == Membership.NO).count();
        long unproved = given.stream().filter(one -> one != Membership.YES).count();
        assertThat(ledger.status() == QuotaStatus.NOT_RESPECTED).isEqualTo(others > PLACES - kept);
        assertThat(ledger.status().asksForReason()).isEqualTo(unproved > PLACES - kept);
    }

    @Property
    void oneMoreOfThoseForWhomItIsKeptNeverMakesItWorse(
            @ForAll @Size(max = PLACES - 1) List<Membership> given, @ForAll @IntRange(min = 1, max = PLACES) int kept) {
        List<Membership> more = new ArrayList<>(given);
        more.add(Membership.YES);
        QuotaStatus before = ledger(quotaOfPlaces("qpv", kept), given.toArray(Membership[]::new))
                .status();
        QuotaStatus after = ledger(quotaOfPlaces("qpv", kept), more.toArray(Membership[]::new))
                .status();
        assertThat(after.ordinal()).isLessThanOrEqualTo(before.ordinal());
    }

    private static QuotaLedger ledger(Quota quota, Membership... given) {
        List<Given> all = new ArrayList<>();
        List<Money> amounts = new ArrayList<>();
        for (Membership membership : given) {
            all.add(new Given(membership, euros(10)));
            amounts.add(euros(10));
        }
        return QuotaLedger.of(quota, EnvelopeLedger.of(Optional.of(envelope(1_000, PLACES)), List.of(), amounts), all);
    }
}
