package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;

/**
 * An instalment to be paid.
 *
 * @param instalment its number, by which the file that comes back names it
 * @param identifier of the beneficiary: its SIRET, or its RNA number
 */
public record PaymentLine(
        long instalment,
        DossierId dossier,
        String number,
        String beneficiary,
        String identifier,
        BankDetails account,
        Money amount) {}
