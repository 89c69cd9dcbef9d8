package fr.nouveauxlieux.call.envelope;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a wave has to give. Quotas may overlap: a place counts in each that it is of.
 *
 * @param wave its code; empty for every wave that has no envelope of its own
 * @param amount of all aid together
 * @param places how many dossiers may be accepted; an amount, places or both
 * @param note what else is to be known of it
 */
public record Envelope(
        Optional<String> wave,
        Optional<Money> amount,
        OptionalInt places,
        Optional<Bilingual> note,
        List<Quota> quotas) {

    public Envelope {
        quotas = List.copyOf(quotas);
        if (places.isEmpty() && amount.isEmpty()) {
            throw new IllegalArgumentException("expected an amount, a number of places or both");
        }
    }

    public Optional<Quota> findQuota(String code) {
        return quotas.stream().filter(quota -> quota.code().equals(code)).findFirst();
    }
}
