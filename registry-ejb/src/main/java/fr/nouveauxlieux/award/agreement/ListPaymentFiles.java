package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.PaymentFiles;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The files of a call that were handed over to be paid, without what is in them. */
@ApplicationScoped
@UseCase(
        value = "award.list-payment-files",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class ListPaymentFiles {

    @Inject
    private PaymentFiles files;

    /** The latest first. */
    public List<KeptPaymentFile> list(CallCode call) {
        return files.list(call).stream()
                .map(file -> new KeptPaymentFile(
                        file.reference(), file.exportedAt(), file.sealed().isPresent()))
                .toList();
    }
}
