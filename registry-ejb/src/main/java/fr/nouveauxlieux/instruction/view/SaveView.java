package fr.nouveauxlieux.instruction.view;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.instruction.internal.KeptViews;
import fr.nouveauxlieux.instruction.model.KeptView;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Saves a view for oneself, or for the instructors of a call that one's role reaches. One of the same name is replaced. */
@ApplicationScoped
@UseCase(
        value = "instruction.save-view",
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR
                        }))
public class SaveView {

    /** How many views a person has at most. */
    public static final int MOST = 50;

    @Inject
    private KeptViews views;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @return false where whoever saves has as many as one may have */
    public boolean save(ViewDraft draft) {
        AccountId owner = people.ownId();
        Optional<KeptView> known = views.find(owner, draft.name());
        if (known.isEmpty() && views.count(owner) >= MOST) {
            journal.nothingChanged();
            return false;
        }
        Map<String, Object> before = known.map(KeptView::state).orElse(Map.of());
        KeptView view = known.orElseGet(() -> views.add(new KeptView(owner, draft, clock.instant())));
        view.change(draft, clock.instant());
        journal.changed(new Subject("saved-view", view.key().toString()), before, view.state());
        return true;
    }
}
