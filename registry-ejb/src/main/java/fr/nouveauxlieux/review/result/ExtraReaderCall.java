package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.time.Instant;

/**
 * One more reader wanted for a dossier.
 *
 * @param reviewsThen how many counted when the call was made: one more answers it
 */
public record ExtraReaderCall(DossierId dossier, String reason, AccountId calledBy, Instant calledAt, int reviewsThen) {

    public boolean isAnswered(int reviews) {
        return reviews > reviewsThen;
    }
}
