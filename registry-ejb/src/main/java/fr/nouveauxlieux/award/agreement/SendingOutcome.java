package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.attachment.joined.Writing;
import java.util.Optional;

/**
 * What came of something that files can be joined to.
 *
 * @param sent what they are joined to; empty where nothing was sent
 */
public record SendingOutcome(AgreementOutcome outcome, Optional<Writing> sent) {

    static SendingOutcome not(AgreementOutcome reason) {
        return new SendingOutcome(reason, Optional.empty());
    }

    static SendingOutcome of(Writing writing) {
        return new SendingOutcome(AgreementOutcome.DONE, Optional.of(writing));
    }
}
