package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.kernel.Money;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an envelope has, what is given away already and what is proposed of it, exact to the cent.
 *
 * @param amount of the envelope; empty where it bounds no money
 * @param places of the envelope; empty where it bounds no places
 * @param committed by decisions and by what earlier sessions proposed
 */
public record EnvelopeLedger(
        Optional<Money> amount,
        OptionalInt places,
        Money committed,
        int committedPlaces,
        Money proposed,
        int proposedPlaces) {

    public EnvelopeLedger {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(committed, "committed");
        Objects.requireNonNull(proposed, "proposed");
        if (committed.cents() < 0 || proposed.cents() < 0 || committedPlaces < 0 || proposedPlaces < 0) {
            throw new IllegalArgumentException("expected nothing below zero");
        }
    }

    /**
     * @param envelope empty where the call says nothing of what the wave has: nothing bounds it then
     * @param committed one amount a dossier; so proposed
     */
    public static EnvelopeLedger of(
            Optional<Envelope> envelope, Collection<Money> committed, Collection<Money> proposed) {
        return new EnvelopeLedger(
                envelope.flatMap(Envelope::amount),
                envelope.map(Envelope::places).orElse(OptionalInt.empty()),
                sum(committed),
                committed.size(),
                sum(proposed),
                proposed.size());
    }

    private static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    /** Below zero where more is proposed than there is; empty where nothing bounds it, here as below. */
    public Optional<Money> left() {
        return amount.map(whole -> whole.minus(committed).minus(proposed));
    }

    /** By how much more is proposed than there is; empty where it is not. */
    public Optional<Money> exceededBy() {
        return left().filter(Money.ZERO::isMoreThan).map(Money.ZERO::minus);
    }

    public OptionalInt placesLeft() {
        return places.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(places.getAsInt() - committedPlaces - proposedPlaces);
    }

    /** By how many more places are proposed than there are; empty where they are not. */
    public OptionalInt placesExceededBy() {
        return placesLeft().stream()
                .filter(left -> left < 0)
                .map(Math::negateExact)
                .findFirst();
    }

    public boolean isExceeded() {
        return exceededBy().isPresent() || placesExceededBy().isPresent();
    }

    /** Whether one more place and this much more money are left. */
    public boolean hasRoomFor(Money more) {
        return left().map(money -> !more.isMoreThan(money)).orElse(true)
                && (placesLeft().isEmpty() || placesLeft().getAsInt() > 0);
    }

    /** With one dossier more that is proposed. */
    public EnvelopeLedger with(Money more) {
        return new EnvelopeLedger(
                amount, places, committed, committedPlaces, proposed.plus(more), Math.addExact(proposedPlaces, 1));
    }
}
