package fr.nouveauxlieux.text;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.text.internal.TextRows;
import fr.nouveauxlieux.text.model.PortalText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Empties all texts that a demonstration leaves: its administrator, whom anybody could be, wrote them. */
@ApplicationScoped
@UseCase(value = "text.empty-demonstration-texts", permits = @Permit(to = Role.SYSTEM))
public class EmptyDemonstrationTexts {

    @Inject
    private TextRows rows;

    @Inject
    private Event<TextChanged> changed;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return how many said something */
    public int emptyAll() {
        List<PortalText> written =
                rows.listAll().stream().filter(text -> !text.says("")).toList();
        if (written.isEmpty()) {
            journal.nothingChanged();
            return 0;
        }
        for (PortalText text : written) {
            Map<String, ?> before = text.digested();
            EditableText view = text.view();
            text.write("", clock.instant());
            journal.changed(
                    new Subject(
                            "text", view.key().code() + "." + view.language().code()),
                    before,
                    text.digested());
        }
        changed.fire(new TextChanged());
        return written.size();
    }
}
