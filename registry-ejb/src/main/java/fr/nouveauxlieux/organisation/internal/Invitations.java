package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.organisation.MembershipRole;
import fr.nouveauxlieux.organisation.model.Invitation;
import fr.nouveauxlieux.organisation.model.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Invitations under way. */
@ApplicationScoped
public class Invitations {

    private static final String OPEN = " and i.acceptedAt is null and i.withdrawnAt is null and i.expiresAt > :now";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    public List<Invitation> listOpen(Organisation organisation) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.organisation = :organisation" + OPEN + " order by i.id",
                        Invitation.class)
                .setParameter("organisation", organisation)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** To which organisation, without holding anything: it is held before its invitations are. */
    public Optional<OrganisationId> findOrganisation(SecretToken token) {
        return entityManager
                .createQuery("select i.organisation.publicId from Invitation i where i.tokenHash = :hash", String.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .map(OrganisationId::new);
    }

    /** Holds the invitation until the transaction ends, so that of two who come at once only one finds it open. */
    public Optional<Invitation> take(SecretToken token) {
        return entityManager
                .createQuery("select i from Invitation i where i.tokenHash = :hash" + OPEN, Invitation.class)
                .setParameter("hash", token.hash())
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Invitation add(Organisation organisation, SecretToken token, EmailAddress address, MembershipRole role) {
        Invitation invitation = new Invitation(organisation, token, address, role, clock.instant());
        entityManager.persist(invitation);
        entityManager.flush();
        return invitation;
    }
}
