package fr.nouveauxlieux.instruction.view;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.instruction.internal.KeptViews;
import fr.nouveauxlieux.instruction.model.KeptView;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Takes a view of one's own away, for those too to whom it was offered. */
@ApplicationScoped
@UseCase(
        value = "instruction.remove-view",
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR
                        },
                        reach = Reach.OWN))
public class RemoveView {

    @Inject
    private KeptViews views;

    @Inject
    private Journal journal;

    /** @return false if it was taken away already */
    public boolean remove(ViewKey key) {
        Optional<KeptView> view = views.find(key);
        if (view.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        views.remove(view.get());
        journal.changed(new Subject("saved-view", key.toString()), view.get().state(), Map.of());
        return true;
    }
}
