package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** Who of the staff has which dossier open, as far as the last minutes tell. */
@ApplicationScoped
public class Readings {

    private static final Duration RECENT = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    public void open(DossierId dossier, AccountId reader) {
        entityManager
                .createNativeQuery("insert into dossier_reading (dossier_id, account_id, last_at) values (?1, ?2, ?3)"
                        + " on conflict (dossier_id, account_id) do update set last_at = excluded.last_at")
                .setParameter(1, dossier.value())
                .setParameter(2, reader.value())
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Whoever else opened it in the last ten minutes, the latest first. */
    public List<AccountId> listOthers(DossierId dossier, AccountId reader) {
        List<?> found = entityManager
                .createNativeQuery("select account_id from dossier_reading where dossier_id = ?1 and account_id <> ?2"
                        + " and last_at > ?3 order by last_at desc")
                .setParameter(1, dossier.value())
                .setParameter(2, reader.value())
                .setParameter(3, clock.instant().minus(RECENT).atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream().map(account -> new AccountId((String) account)).toList();
    }
}
