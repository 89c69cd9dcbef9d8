package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.NoSuchOrganisationException;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.organisation.VerificationState;
import fr.nouveauxlieux.organisation.model.Organisation;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds organisations. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private DatabaseLocks locks;

    /**
     * Holds the organisation until the transaction ends, so that two who change its members do not leave it without manager.
     *
     * @throws NoSuchOrganisationException if there is none
     */
    public Organisation hold(OrganisationId id) {
        locks.hold("organisation:" + id);
        return get(id);
    }

    /** @throws NoSuchOrganisationException if there is none */
    public Organisation get(OrganisationId id) {
        return entityManager
                .createQuery("select o from Organisation o where o.publicId = :id", Organisation.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NoSuchOrganisationException::new);
    }

    public List<Organisation> list(Set<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select o from Organisation o where o.publicId in :ids order by o.id", Organisation.class)
                .setParameter("ids", ids.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    /** By either number. Holds both until the transaction ends, so that two do not add the same. */
    public Optional<Organisation> findAndHold(OrganisationDraft draft) {
        String siret = draft.siret().map(Siret::value).orElse("");
        String rna = draft.rna().map(Rna::value).orElse("");
        Stream.of(siret, rna)
                .filter(number -> !number.isEmpty())
                .forEach(number -> locks.hold("organisation:" + number));
        return entityManager
                .createQuery("select o from Organisation o where o.siret = :siret or o.rna = :rna", Organisation.class)
                .setParameter("siret", siret)
                .setParameter("rna", rna)
                .getResultStream()
                .findFirst();
    }

    public void add(Organisation organisation) {
        entityManager.persist(organisation);
        entityManager.flush();
    }

    public List<Organisation> listToCheck(int limit) {
        return entityManager
                .createQuery("select o from Organisation o where o.state = :state order by o.id", Organisation.class)
                .setParameter("state", VerificationState.TO_BE_CHECKED)
                .setMaxResults(limit)
                .getResultList();
    }
}
