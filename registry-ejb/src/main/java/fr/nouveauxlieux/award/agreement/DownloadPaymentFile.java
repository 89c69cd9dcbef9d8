package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.agreement.internal.PaymentFiles;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands out once more what was handed over to be paid, byte by byte as it was. Nothing is paid twice by it. */
@ApplicationScoped
@UseCase(
        value = "award.download-payment-file",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = Role.DECIDING_AUTHORITY))
public class DownloadPaymentFile {

    @Inject
    private PaymentFiles files;

    @Inject
    private Journal journal;

    /** @return empty where the call has no such file, or it is kept no longer */
    public Optional<byte[]> open(CallCode call, String reference) {
        Optional<byte[]> content = files.open(call, reference);
        if (content.isPresent()) {
            journal.read(new Subject("payment-file", reference), "bank details");
        } else {
            journal.nothingChanged();
        }
        return content;
    }
}
