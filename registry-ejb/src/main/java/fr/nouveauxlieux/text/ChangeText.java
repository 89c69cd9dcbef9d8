package fr.nouveauxlieux.text;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import fr.nouveauxlieux.text.internal.TextRows;
import fr.nouveauxlieux.text.model.PortalText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writes one of the portal's own texts, in one language. */
@ApplicationScoped
@UseCase(value = "text.change", permits = @Permit(to = Role.ADMINISTRATOR))
public class ChangeText {

    @Inject
    private TextRows rows;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private Event<TextChanged> changed;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @param value empty to show nothing any more
     * @param version of the text that was before whoever writes
     * @throws IllegalArgumentException if the text is too long or holds what it may not
     */
    public TextChange change(TextKey key, TextLanguage language, String value, long version) {
        String name = key.code() + "." + language.code();
        locks.hold("text:" + name);
        Optional<PortalText> written = rows.find(key, language);
        if (written.map(text -> text.says(value)).orElse(key.normalised(value).isEmpty())) {
            journal.nothingChanged();
            return TextChange.SAME;
        }
        if (written.map(PortalText::version).orElse(0L) != version) {
            journal.nothingChanged();
            return TextChange.OVERTAKEN;
        }
        PortalText text = written.orElseGet(() -> added(key, language));
        Map<String, ?> before = text.digested();
        text.write(value, clock.instant());
        changed.fire(new TextChanged());
        journal.changed(new Subject("text", name), before, text.digested());
        return TextChange.CHANGED;
    }

    private PortalText added(TextKey key, TextLanguage language) {
        PortalText text = new PortalText(key, language, clock.instant());
        rows.add(text);
        return text;
    }
}
