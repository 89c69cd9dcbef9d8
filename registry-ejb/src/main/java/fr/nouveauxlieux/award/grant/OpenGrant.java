package fr.nouveauxlieux.award.grant;

import fr.nouveauxlieux.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The essential data of one grant.
 *
 * @param grantor the service that grants
 * @param grantorId its SIRET; empty where it is not told
 * @param agreedOn the day on which the agreement was signed by both sides; before, that of the decision
 * @param reference of the decision: the number of the dossier
 * @param beneficiaryId a SIRET, or an RNA number
 * @param paidFrom the first day of payment foreseen
 * @param paidUntil the last one
 * @param instalments how many are foreseen; 0 before there is a schedule
 */
public record OpenGrant(
        String grantor,
        String grantorId,
        LocalDate agreedOn,
        String reference,
        String beneficiary,
        String beneficiaryId,
        String object,
        Money amount,
        LocalDate paidFrom,
        LocalDate paidUntil,
        int instalments) {

    /** The columns of the schema, in its order. */
    public static final List<String> COLUMNS = List.of(
            "nomAttribuant",
            "idAttribuant",
            "dateConvention",
            "referenceDecision",
            "nomBeneficiaire",
            "idBeneficiaire",
            "objet",
            "montant",
            "nature",
            "conditionsVersement",
            "datesPeriodeVersement",
            "idRAE",
            "notificationUE",
            "pourcentageSubvention");

    private static final int DECIMALS = 2;

    /** As the schema writes them. Each grant goes whole to one beneficiary, in money. */
    public List<String> cells() {
        return List.of(
                grantor,
                grantorId,
                agreedOn.toString(),
                reference,
                beneficiary,
                beneficiaryId,
                object,
                BigDecimal.valueOf(amount.cents(), DECIMALS).toPlainString(),
                "aide en numéraire",
                conditions(),
                period(),
                "",
                "non",
                "1");
    }

    private String conditions() {
        return switch (instalments) {
            case 0 -> "autre";
            case 1 -> "unique";
            default -> "échelonné";
        };
    }

    private String period() {
        return paidFrom.equals(paidUntil) ? paidFrom.toString() : paidFrom + "/" + paidUntil;
    }
}
