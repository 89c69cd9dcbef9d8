package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.award.decision.internal.SendingRows;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** What came of a batch of letters. */
@ApplicationScoped
@UseCase(
        value = "decision.read-sending",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.DECIDING_AUTHORITY, Role.COMMITTEE_SECRETARY}))
public class ReadSending {

    @Inject
    private SendingRows sendings;

    @Inject
    private Interests interests;

    /** Empty where there is none. */
    public Optional<SendingReport> read(SendingKey key) {
        return sendings.find(key).map(report -> {
            Set<DossierId> barred = interests.listBarredNow(report.wave());
            return new SendingReport(
                    report.key(),
                    report.wave(),
                    report.begunAt(),
                    report.steps().stream()
                            .filter(step -> !barred.contains(step.dossier()))
                            .toList());
        });
    }
}
