package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.kernel.Money;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much of a share is given to those for whom it is kept, committed or proposed.
 *
 * @param places of dossiers of which it is known that they are of it
 * @param unknownPlaces of those of which it is not known
 */
public record QuotaLedger(
        Quota quota, int places, Money amount, int unknownPlaces, Money unknownAmount, QuotaStatus status) {

    public QuotaLedger {
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unknownAmount, "unknownAmount");
        Objects.requireNonNull(status, "status");
    }

    /** A dossier that is given something. */
    public record Given(Membership membership, Money amount) {}

    /**
     * @param envelope with all that is given, of which the share is a part
     * @param given one a dossier, committed or proposed
     */
    public static QuotaLedger of(Quota quota, EnvelopeLedger envelope, Collection<Given> given) {
        int places = count(given, Membership.YES);
        int unknownPlaces = count(given, Membership.UNKNOWN);
        Money amount = sum(given, Membership.YES);
        Money unknownAmount = sum(given, Membership.UNKNOWN);
        QuotaStatus known = statusWith(quota, envelope, places, amount);
        QuotaStatus status = known == QuotaStatus.NOT_RESPECTED
                        && statusWith(quota, envelope, places + unknownPlaces, amount.plus(unknownAmount))
                                != QuotaStatus.NOT_RESPECTED
                ? QuotaStatus.TO_CHECK
                : known;
        return new QuotaLedger(quota, places, amount, unknownPlaces, unknownAmount, status);
    }

    private static QuotaStatus statusWith(Quota quota, EnvelopeLedger envelope, int places, Money amount) {
        long lackingPlaces = Math.max(0, quota.places().orElse(0) - (long) places);
        Money lackingAmount = max(Money.ZERO, quota.amount().orElse(Money.ZERO).minus(amount));
        if (lackingPlaces == 0 && lackingAmount.equals(Money.ZERO)) {
            return QuotaStatus.FILLED;
        }
        return isLeft(lackingPlaces, envelope.placesLeft()) && isLeft(lackingAmount, envelope.left())
                ? QuotaStatus.OPEN
                : QuotaStatus.NOT_RESPECTED;
    }

    /** Where the envelope does not bound what is kept, a share that is not filled cannot be shown to be left. */
    private static boolean isLeft(long lacking, OptionalInt left) {
        return lacking == 0 || left.isPresent() && lacking <= left.getAsInt();
    }

    private static boolean isLeft(Money lacking, Optional<Money> left) {
        return lacking.equals(Money.ZERO) || left.isPresent() && !lacking.isMoreThan(left.get());
    }

    private static int count(Collection<Given> given, Membership membership) {
        return (int)
                given.stream().filter(one -> one.membership() == membership).count();
    }

    private static Money sum(Collection<Given> given, Membership membership) {
        return given.stream()
                .filter(one -> one.membership() == membership)
                .map(Given::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money max(Money one, Money other) {
        return one.isMoreThan(other) ? one : other;
    }
}
