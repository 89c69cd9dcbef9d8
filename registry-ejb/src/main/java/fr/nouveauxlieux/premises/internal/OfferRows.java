package fr.nouveauxlieux.premises.internal;

import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.premises.NoSuchOfferException;
import fr.nouveauxlieux.premises.OfferState;
import fr.nouveauxlieux.premises.model.PremisesOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of offers. */
@ApplicationScoped
public class OfferRows {

    /** More than the staff would read; the public sees all. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public void add(PremisesOffer offer) {
        entityManager.persist(offer);
        entityManager.flush();
    }

    public Optional<PremisesOffer> find(OfferId id) {
        return find(id, LockModeType.NONE);
    }

    /** @throws NoSuchOfferException if there is none */
    public PremisesOffer get(OfferId id) {
        return find(id).orElseThrow(() -> new NoSuchOfferException(id));
    }

    /**
     * Has whoever else would change it wait.
     *
     * @throws NoSuchOfferException if there is none
     */
    public PremisesOffer getToChange(OfferId id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NoSuchOfferException(id));
    }

    private Optional<PremisesOffer> find(OfferId id, LockModeType lock) {
        return entityManager
                .createQuery("select o from PremisesOffer o where o.publicId = :id", PremisesOffer.class)
                .setParameter("id", id.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The latest changed first. */
    public List<PremisesOffer> listOf(Collection<OrganisationId> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select o from PremisesOffer o where o.organisationId in :owners"
                                + " order by o.changedAt desc, o.id desc",
                        PremisesOffer.class)
                .setParameter(
                        "owners", owners.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    /** The latest published first. */
    public List<PremisesOffer> listPublished() {
        return entityManager
                .createQuery(
                        "select o from PremisesOffer o where o.state = :state order by o.publishedOn desc, o.id desc",
                        PremisesOffer.class)
                .setParameter("state", OfferState.PUBLISHED)
                .getResultList();
    }

    /** Those published whose last day is over, to be changed. */
    public List<PremisesOffer> listOverOn(LocalDate today) {
        return entityManager
                .createQuery(
                        "select o from PremisesOffer o where o.state = :state and o.lastDay < :today order by o.id",
                        PremisesOffer.class)
                .setParameter("state", OfferState.PUBLISHED)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What waits stands first, then the latest changed. @param departements those to list of; empty for all */
    public List<PremisesOffer> listIn(Set<OfferState> states, Optional<Set<String>> departements) {
        TypedQuery<PremisesOffer> query = entityManager
                .createQuery(
                        "select o from PremisesOffer o where o.state in :states"
                                + (departements.isEmpty() ? "" : " and o.content.departement in :departements")
                                + " order by case when o.state = fr.nouveauxlieux.premises.OfferState.PROPOSED"
                                + " then 0 else 1 end, o.changedAt desc, o.id desc",
                        PremisesOffer.class)
                .setParameter("states", states);
        departements.ifPresent(some -> query.setParameter("departements", some.isEmpty() ? Set.of("none") : some));
        return query.setMaxResults(MOST).getResultList();
    }
}
