package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.AgreementState;
import fr.nouveauxlieux.award.agreement.InstalmentState;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementEvent;
import fr.nouveauxlieux.award.agreement.model.Amendment;
import fr.nouveauxlieux.award.agreement.model.Instalment;
import fr.nouveauxlieux.award.agreement.model.Recovery;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Agreements in the database. Of several of a dossier, all but the last ended early. */
@ApplicationScoped
public class AgreementRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** Anything of an agreement; its number is known at once. */
    public <T> T add(T row) {
        entityManager.persist(row);
        entityManager.flush();
        return row;
    }

    public Optional<Agreement> find(DossierId dossier) {
        return find(dossier, LockModeType.NONE);
    }

    /** For oneself until the transaction ends. */
    public Optional<Agreement> hold(DossierId dossier) {
        return find(dossier, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Agreement> find(DossierId dossier, LockModeType lock) {
        return entityManager
                .createQuery("select max(a.id) from Agreement a where a.dossierId = :dossier", Long.class)
                .setParameter("dossier", dossier.value())
                .getResultStream()
                .filter(key -> key != null)
                .findFirst()
                .map(key -> entityManager.find(Agreement.class, key, lock));
    }

    /** Those foreseen by a schedule that is given up left out, by day. */
    public List<Instalment> listInstalments(Agreement agreement) {
        return entityManager
                .createQuery(
                        "select i from Instalment i where i.agreementId = :agreement and i.state <> :dropped"
                                + " order by i.plannedOn, i.id",
                        Instalment.class)
                .setParameter("agreement", agreement.key())
                .setParameter("dropped", InstalmentState.DROPPED)
                .getResultList();
    }

    public Optional<Instalment> findInstalment(Agreement agreement, long key) {
        return Optional.ofNullable(entityManager.find(Instalment.class, key))
                .filter(instalment -> instalment.agreement() == agreement.key());
    }

    /** Together, of these states. */
    public Money sum(Agreement agreement, InstalmentState... states) {
        List<InstalmentState> wanted = List.of(states);
        return listInstalments(agreement).stream()
                .filter(instalment -> wanted.contains(instalment.state()))
                .map(Instalment::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The latest last. */
    public List<AgreementEvent> listEvents(Agreement agreement) {
        return entityManager
                .createQuery(
                        "select e from AgreementEvent e where e.agreementId = :agreement order by e.id",
                        AgreementEvent.class)
                .setParameter("agreement", agreement.key())
                .getResultList();
    }

    /** By number. */
    public List<Amendment> listAmendments(Agreement agreement) {
        return entityManager
                .createQuery(
                        "select a from Amendment a where a.agreementId = :agreement order by a.number", Amendment.class)
                .setParameter("agreement", agreement.key())
                .getResultList();
    }

    /** The one that waits for a signature. */
    public Optional<Amendment> findOpenAmendment(Agreement agreement) {
        return listAmendments(agreement).stream().filter(Amendment::isOpen).findFirst();
    }

    /** By when they were asked. */
    public List<Recovery> listRecoveries(Agreement agreement) {
        return entityManager
                .createQuery("select r from Recovery r where r.agreementId = :agreement order by r.id", Recovery.class)
                .setParameter("agreement", agreement.key())
                .getResultList();
    }

    public Optional<Recovery> findRecovery(Agreement agreement, long key) {
        return Optional.ofNullable(entityManager.find(Recovery.class, key))
                .filter(recovery -> recovery.agreement() == agreement.key());
    }

    /** That are neither settled nor terminated. */
    public List<Agreement> listOpen() {
        return entityManager
                .createQuery("select a from Agreement a where a.state not in :over order by a.id", Agreement.class)
                .setParameter("over", List.of(AgreementState.SETTLED, AgreementState.TERMINATED))
                .getResultList();
    }
}
