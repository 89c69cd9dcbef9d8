package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Retains in the order of the ranking, at a share of what was asked, as far as the envelope goes; from the first dossier for
 * which it does not, all go to the waiting list: whoever comes later passes nobody. Dossiers that ask for no amount are left
 * out.
 */
public final class RankFilling {

    public static final int WHOLE = 100;

    private static final long CENTS_IN_A_EURO = 100;

    private RankFilling() {}

    /**
     * @param percent of what was asked, 1 to 100; rounded down to whole euros unless all is given
     * @param envelope with nothing proposed yet
     */
    public static Map<DossierId, ProposalDraft> fill(
            RankOrder order, Map<DossierId, Money> asked, int percent, EnvelopeLedger envelope) {
        if (percent < 1 || percent > WHOLE) {
            throw new IllegalArgumentException("expected 1 to 100 percent, was " + percent);
        }
        Map<DossierId, ProposalDraft> filled = new LinkedHashMap<>();
        EnvelopeLedger ledger = envelope;
        boolean full = false;
        for (DossierId dossier : order.dossiers()) {
            Optional<Money> share = Optional.ofNullable(asked.get(dossier))
                    .map(amount -> shareOf(amount, percent))
                    .filter(amount -> amount.cents() > 0);
            if (share.isEmpty()) {
                continue;
            }
            full = full || !ledger.hasRoomFor(share.get());
            if (!full) {
                ledger = ledger.with(share.get());
            }
            filled.put(dossier, new ProposalDraft(full ? ProposalKind.WAITING_LIST : ProposalKind.RETAINED, share, ""));
        }
        return filled;
    }

    private static Money shareOf(Money amount, int percent) {
        return percent == WHOLE
                ? amount
                : Money.ofEuros(Math.multiplyExact(amount.cents(), (long) percent) / WHOLE / CENTS_IN_A_EURO);
    }
}
