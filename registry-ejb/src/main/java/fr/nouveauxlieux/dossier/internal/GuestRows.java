package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.DossierGuest;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Who was invited to dossiers. */
@ApplicationScoped
public class GuestRows {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** By when they were invited; those who did not accept yet too. */
    public List<DossierGuest> list(Dossier dossier) {
        return entityManager
                .createQuery(
                        "select g from DossierGuest g where g.dossier = :dossier order by g.id", DossierGuest.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    public Optional<DossierGuest> findAccepted(Dossier dossier, AccountId account) {
        return entityManager
                .createQuery(
                        "select g from DossierGuest g where g.dossier = :dossier and g.account = :account",
                        DossierGuest.class)
                .setParameter("dossier", dossier)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst();
    }

    /** To which dossier a link leads, without holding anything: the dossier is held before its guests are changed. */
    public Optional<DossierId> findDossier(SecretToken token) {
        return entityManager
                .createQuery("select g.dossier.publicId from DossierGuest g where g.tokenHash = :hash", String.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .map(DossierId::new);
    }

    public Optional<DossierGuest> find(SecretToken token) {
        return entityManager
                .createQuery("select g from DossierGuest g where g.tokenHash = :hash", DossierGuest.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    public DossierGuest add(DossierGuest guest) {
        entityManager.persist(guest);
        entityManager.flush();
        return guest;
    }

    public void remove(DossierGuest guest) {
        entityManager.remove(guest);
        entityManager.flush();
    }
}
