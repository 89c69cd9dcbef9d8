package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import java.util.Optional;

/**
 * What came of a signature.
 *
 * @param copy what the signed copy is joined to; empty for one that is typed, or where nothing was signed
 */
public record SigningOutcome(AgreementOutcome outcome, Optional<Writing> copy) {

    static SigningOutcome not(AgreementOutcome reason) {
        return new SigningOutcome(reason, Optional.empty());
    }

    static SigningOutcome signed(Optional<Writing> copy) {
        return new SigningOutcome(AgreementOutcome.DONE, copy);
    }
}
