package fr.nouveauxlieux.instruction.view;

import fr.nouveauxlieux.instruction.internal.KeptViews;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** One's own saved views, then those that others offer to the instructors of the calls that one's role reaches. */
@ApplicationScoped
@UseCase(
        value = "instruction.list-views",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        },
                        reach = Reach.OWN))
public class ListViews {

    @Inject
    private KeptViews views;

    /** @param own account of whoever asks; in order of their names, own ones first */
    public List<SavedView> list(AccountId own) {
        return views.listOffered(own);
    }
}
