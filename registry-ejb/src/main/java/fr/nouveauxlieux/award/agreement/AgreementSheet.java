package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.util.Optional;

/**
 * A dossier, and its agreement where there is one.
 *
 * @param granted by a decision that stands
 */
public record AgreementSheet(
        DossierId dossier,
        String number,
        String title,
        String organisation,
        WaveKey wave,
        Optional<Money> granted,
        Optional<AgreementView> agreement) {}
