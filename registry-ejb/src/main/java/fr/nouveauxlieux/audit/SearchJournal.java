package fr.nouveauxlieux.audit;

import fr.nouveauxlieux.audit.internal.JournalRows;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;

/** Looks through the journal. */
@ApplicationScoped
@UseCase(
        value = "audit.search-journal",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.AUDITOR, Role.ADMINISTRATOR}))
public class SearchJournal {

    private static final int MOST = 1000;

    @Inject
    private JournalRows rows;

    /**
     * @param before only rows with a lower sequence number, as {@link JournalPage#older()} said; all where it is empty
     * @param limit 1 to 1000
     */
    public JournalPage search(JournalFilter filter, OptionalLong before, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("expected a limit from 1 to " + MOST + ", was " + limit);
        }
        List<JournalEntry> found = rows.list(filter, before, limit + 1);
        if (found.size() <= limit) {
            return new JournalPage(found, OptionalLong.empty());
        }
        List<JournalEntry> shown = found.subList(0, limit);
        return new JournalPage(shown, OptionalLong.of(shown.get(limit - 1).seq()));
    }
}
