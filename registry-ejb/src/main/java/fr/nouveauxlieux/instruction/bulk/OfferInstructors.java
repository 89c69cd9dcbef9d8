package fr.nouveauxlieux.instruction.bulk;

import fr.nouveauxlieux.instruction.AssignInstructor;
import fr.nouveauxlieux.instruction.DossierDesk.Instructor;
import fr.nouveauxlieux.instruction.internal.Assignments;
import fr.nouveauxlieux.instruction.internal.Names;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** To whom a dossier, and others like it, can be given: see {@link AssignInstructor}. */
@ApplicationScoped
@UseCase(
        value = "instruction.offer-instructors",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR}))
public class OfferInstructors {

    @Inject
    private Assignments assignments;

    @Inject
    private Names names;

    /** In the order of their names. */
    public List<Instructor> offer(DossierId dossier) {
        List<AccountId> able = assignments.listAble(dossier);
        Names.Told told = names.of(able);
        return able.stream()
                .map(account -> new Instructor(account, told.of(account)))
                .sorted(Comparator.comparing(Instructor::name))
                .toList();
    }
}
