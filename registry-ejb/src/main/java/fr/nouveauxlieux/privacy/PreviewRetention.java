package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.privacy.internal.RetentionHour;
import fr.nouveauxlieux.privacy.internal.RetentionRows;
import fr.nouveauxlieux.privacy.internal.RetentionRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Shows what retention would take away if it ran now, without doing it, and what it did lately. */
@ApplicationScoped
@UseCase(
        value = "privacy.preview-retention",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class PreviewRetention {

    private static final int RUNS_SHOWN = 30;

    @Inject
    private RetentionRows rows;

    @Inject
    private RetentionRuns runs;

    @Inject
    private Clock clock;

    public RetentionReport preview() {
        return new RetentionReport(
                rows.listRules().stream()
                        .map(rule -> new RetentionReport.Line(rule.code(), rule.age(), rule.deed(), rows.count(rule)))
                        .toList(),
                RetentionHour.nextAfter(clock.instant()),
                runs.listLatest(RUNS_SHOWN));
    }
}
