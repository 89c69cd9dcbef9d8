package fr.nouveauxlieux.partner;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.partner.internal.KeyRows;
import fr.nouveauxlieux.partner.model.PartnerKey;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.ingest.SourceMappings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Issues a key to a partner. What is returned is shown once and kept nowhere. */
@ApplicationScoped
@UseCase(value = "partner.issue-key", permits = @Permit(to = Role.ADMINISTRATOR))
public class IssueKey {

    private static final Duration LONGEST_LIFE = Duration.ofDays(2 * 366);

    @Inject
    private KeyRows rows;

    @Inject
    private SourceMappings mappings;

    @Inject
    private CallDirectory calls;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @throws IllegalArgumentException for a source without a mapping, a call that there is not, or a life that is past or beyond two years */
    public KeyText issue(KeyOrder order) {
        Instant now = clock.instant();
        if (order.expiresAt().isAfter(now.plus(LONGEST_LIFE))) {
            throw new IllegalArgumentException("expected a key to expire within two years");
        }
        order.scopes().forEach(this::requireKnown);
        KeyText text = KeyText.draw();
        PartnerKey key = PartnerKey.issue(text, order, now);
        rows.add(key);
        journal.changed(new Subject("key", text.id().value()), Map.of(), key.state(), opened(key));
        return text;
    }

    private void requireKnown(KeyScope scope) {
        if (scope instanceof KeyScope.SendFiles files
                && mappings.findCharset(files.source()).isEmpty()) {
            throw new IllegalArgumentException("expected a source that has a mapping, was " + files.source());
        }
        if (scope instanceof KeyScope.ReadDossiers reading
                && reading.call().filter(call -> calls.find(call).isEmpty()).isPresent()) {
            throw new IllegalArgumentException("expected a call that is published, was " + scope);
        }
    }

    private static String opened(PartnerKey key) {
        return "opens "
                + String.join(
                        ", ",
                        key.summary().scopes().stream().map(KeyScope::toString).toList());
    }
}
