package fr.nouveauxlieux.committee.ranking;

import static fr.nouveauxlieux.committee.ranking.Samples.envelope;
import static fr.nouveauxlieux.committee.ranking.Samples.euros;
import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EnvelopeLedgerTest {

    @Test
    void whatIsCommittedAndProposedIsTakenOffTheEnvelope() {
        EnvelopeLedger ledger =
                EnvelopeLedger.of(Optional.of(envelope(100_000, 3)), List.of(euros(40_000)), List.of(euros(25_000)));
        assertThat(ledger.left()).contains(euros(35_000));
        assertThat(ledger.placesLeft()).hasValue(1);
        assertThat(ledger.isExceeded()).isFalse();
    }

    @Test
    void itTellsByHowMuchItIsExceededToTheCent() {
        EnvelopeLedger ledger =
                EnvelopeLedger.of(Optional.of(envelope(100, 1)), List.of(), List.of(euros(60), new Money(4_001)));
        assertThat(ledger.exceededBy()).contains(new Money(1));
        assertThat(ledger.placesExceededBy()).hasValue(1);
    }

    @Test
    void theWholeEnvelopeMayBeGiven() {
        EnvelopeLedger ledger =
                EnvelopeLedger.of(Optional.of(envelope(100, 2)), List.of(euros(60)), List.of(euros(40)));
        assertThat(ledger.isExceeded()).isFalse();
        assertThat(ledger.left()).contains(Money.ZERO);
        assertThat(ledger.hasRoomFor(new Money(1))).isFalse();
    }

    @Test
    void withoutAnEnvelopeNothingIsBounded() {
        EnvelopeLedger ledger = EnvelopeLedger.of(Optional.empty(), List.of(), List.of(euros(1_000_000_000)));
        assertThat(ledger.isExceeded()).isFalse();
        assertThat(ledger.left()).isEmpty();
        assertThat(ledger.hasRoomFor(euros(1))).isTrue();
    }

    @Property
    void whatIsLeftCommittedAndProposedIsAlwaysTheEnvelope(
            @ForAll @LongRange(min = 1, max = 100_000_000) long amount,
            @ForAll @Size(max = 20) List<@LongRange(min = 1, max = 10_000_000_00L) Long> committed,
            @ForAll @Size(max = 20) List<@LongRange(min = 1, max = 10_000_000_00L) Long> proposed) {
        EnvelopeLedger ledger =
                EnvelopeLedger.of(Optional.of(envelope(amount, 10)), amounts(committed), amounts(proposed));
        assertThat(ledger.left().orElseThrow().plus(ledger.committed()).plus(ledger.proposed()))
                .isEqualTo(euros(amount));
        assertThat(ledger.placesLeft().getAsInt() + committed.size() + proposed.size())
                .isEqualTo(10);
        assertThat(ledger.exceededBy().isPresent())
                .isEqualTo(ledger.committed().plus(ledger.proposed()).isMoreThan(euros(amount)));
    }

    @Property
    void whereThereIsRoomOneMoreDoesNotExceedIt(
            @ForAll @LongRange(min = 1, max = 1_000_000) long amount,
            @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 40_000_000) Long> proposed,
            @ForAll @LongRange(min = 1, max = 40_000_000) long more) {
        EnvelopeLedger ledger = EnvelopeLedger.of(Optional.of(envelope(amount, 8)), List.of(), amounts(proposed));
        EnvelopeLedger after = ledger.with(new Money(more));
        assertThat(ledger.hasRoomFor(new Money(more)))
                .isEqualTo(!after.isExceeded() && after.placesLeft().getAsInt() >= 0);
    }

    private static List<Money> amounts(List<Long> cents) {
        return cents.stream().map(Money::new).toList();
    }
}
