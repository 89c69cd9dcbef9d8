package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.instruction.model.KeptView;
import fr.nouveauxlieux.instruction.view.SavedView;
import fr.nouveauxlieux.instruction.view.ViewKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The saved views of the list of dossiers. */
@ApplicationScoped
public class KeptViews {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Names names;

    public KeptView add(KeptView view) {
        entityManager.persist(view);
        entityManager.flush();
        return view;
    }

    public void remove(KeptView view) {
        entityManager.remove(view);
    }

    public Optional<KeptView> find(ViewKey key) {
        return Optional.ofNullable(entityManager.find(KeptView.class, key.value()));
    }

    public Optional<KeptView> find(AccountId owner, String name) {
        return entityManager
                .createQuery("select v from KeptView v where v.ownerId = :owner and v.name = :name", KeptView.class)
                .setParameter("owner", owner.value())
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public long count(AccountId owner) {
        return entityManager
                .createQuery("select count(v) from KeptView v where v.ownerId = :owner", Long.class)
                .setParameter("owner", owner.value())
                .getSingleResult();
    }

    /** Own ones first, each in the order of their names; shared ones as far as whoever acts is an instructor of their call. */
    public List<SavedView> listOffered(AccountId own) {
        List<KeptView> found = entityManager
                .createQuery(
                        "select v from KeptView v where v.ownerId = :own or v.sharedWithin is not null", KeptView.class)
                .setParameter("own", own.value())
                .getResultList()
                .stream()
                .filter(view -> view.owner().equals(own) || isOfOwnCall(view))
                .toList();
        Names.Told told = names.of(found.stream().map(KeptView::owner).toList());
        return found.stream()
                .map(view -> offered(view, view.owner().equals(own), told))
                .sorted(Comparator.comparing((SavedView view) -> !view.own()).thenComparing(SavedView::name))
                .toList();
    }

    private boolean isOfOwnCall(KeptView view) {
        return currentActor.get().holds(Role.INSTRUCTOR)
                && currentActor.get().grants().stream()
                        .filter(grant -> grant.role() == Role.INSTRUCTOR)
                        .map(RoleGrant::call)
                        .anyMatch(call -> call.isEmpty()
                                || view.sharedWithin()
                                        .filter(shared -> shared.value().equals(call.get()))
                                        .isPresent());
    }

    private static SavedView offered(KeptView view, boolean own, Names.Told told) {
        return new SavedView(
                view.key(), view.name(), view.question(), view.sharedWithin(), own, own ? "" : told.of(view.owner()));
    }
}
