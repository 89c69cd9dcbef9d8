package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.Instalment;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Agreements that both sides signed, for other features, which ask for permission themselves. */
@ApplicationScoped
public class SignedAgreements {

    @Inject
    private AgreementRows rows;

    /**
     * @param payments the days of its instalments, paid or foreseen, in their order; none where all were given up
     */
    public record Signed(LocalDate signedOn, String object, Money amount, List<LocalDate> payments) {

        public Signed {
            payments = List.copyOf(payments);
        }
    }

    public Optional<Signed> find(DossierId dossier) {
        return rows.find(dossier)
                .filter(agreement -> agreement.signedAt().isPresent())
                .map(this::signed);
    }

    private Signed signed(Agreement agreement) {
        return new Signed(
                LocalDate.ofInstant(agreement.signedAt().orElseThrow(), AgreementDesk.ZONE),
                agreement.object(),
                agreement.amount(),
                rows.listInstalments(agreement).stream()
                        .map(SignedAgreements::dayOf)
                        .sorted()
                        .toList());
    }

    private static LocalDate dayOf(Instalment instalment) {
        return instalment.paidOn().orElse(instalment.plannedOn());
    }
}
