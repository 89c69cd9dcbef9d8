package fr.nouveauxlieux.account;

import fr.nouveauxlieux.account.internal.DemonstrationState;
import fr.nouveauxlieux.account.internal.Grants;
import fr.nouveauxlieux.account.internal.SessionTerms;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.AccountSession;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Recognises people by the token of their session.
 *
 * <p>A session ends by itself when it was not used for fourteen days, and sixty days after the sign-in; for whoever was
 * given a role of the staff, after two hours and after twelve.
 */
@ApplicationScoped
public class Sessions {

    private static final Duration REMEMBERED_EVERY = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private SessionTerms sessionTerms;

    @Inject
    private Grants grants;

    @Inject
    private DemonstrationState demonstration;

    @Inject
    private MembershipDirectory membershipDirectory;

    @Inject
    private CurrentSession currentSession;

    @Inject
    private Clock clock;

    /**
     * Who holds this token. Remembers the session in {@link CurrentSession}, and that it was used, once a minute at most.
     *
     * @param network where the request comes from, as in {@link Actor#origin()}
     * @return empty where the session is unknown, ended or outdated, or the account cannot be used
     */
    @Transactional
    public Optional<Actor> findActor(SecretToken token, String network) {
        Optional<AccountSession> session = find(token).filter(this::isGood);
        session.ifPresent(this::remember);
        return session.map(found -> actor(found, network));
    }

    private Optional<AccountSession> find(SecretToken token) {
        return entityManager
                .createQuery(
                        "select s from AccountSession s join fetch s.account where s.tokenHash = :hash"
                                + " and s.endedAt is null",
                        AccountSession.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    private boolean isGood(AccountSession session) {
        Account account = session.account();
        return account.isActive()
                && sessionTerms.allow(session, grants.isStaff(account))
                && (!account.isDemonstration() || demonstration.isOn());
    }

    /** In one statement each, so that requests of one session at the same time do not stand in each other's way. */
    private void remember(AccountSession session) {
        currentSession.become(session.key());
        Instant now = clock.instant();
        if (session.lastSeenAt().isAfter(now.minus(REMEMBERED_EVERY))) {
            return;
        }
        entityManager
                .createNativeQuery("update account_session set last_seen_at = ?1 where id = ?2 and last_seen_at < ?1")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, session.key())
                .executeUpdate();
        entityManager
                .createNativeQuery("update account set last_seen_at = ?1 where id = ?2")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, session.account().key())
                .executeUpdate();
    }

    private Actor actor(AccountSession session, String network) {
        Account account = session.account();
        Memberships memberships = membershipDirectory.membershipsOf(account.id());
        return Actor.person(
                account.id(),
                grants.listGrants(account),
                session.hasSecondFactor(),
                memberships.organisations(),
                memberships.managed(),
                network);
    }
}
