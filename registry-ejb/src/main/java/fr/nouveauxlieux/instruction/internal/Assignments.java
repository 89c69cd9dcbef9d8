package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.account.RoleHolders;
import fr.nouveauxlieux.instruction.TakeUnderInstruction;
import fr.nouveauxlieux.instruction.model.InstructorAssignment;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Who looks after which dossier. */
@ApplicationScoped
public class Assignments {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private RoleHolders roleHolders;

    @Inject
    private Permissions permissions;

    public Optional<InstructorAssignment> find(DossierId dossier) {
        return Optional.ofNullable(entityManager.find(InstructorAssignment.class, dossier.value()));
    }

    public void add(InstructorAssignment assignment) {
        entityManager.persist(assignment);
    }

    /** The instructors whose role reaches the dossier. */
    public List<AccountId> listAble(DossierId dossier) {
        return roleHolders.listOf(Role.INSTRUCTOR).stream()
                .filter(instructor -> permissions.may(instructor, TakeUnderInstruction.class, dossier))
                .map(Actor::account)
                .flatMap(Optional::stream)
                .toList();
    }
}
