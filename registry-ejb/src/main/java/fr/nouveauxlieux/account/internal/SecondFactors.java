package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.SecondFactorSecret;
import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.account.model.RecoveryCode;
import fr.nouveauxlieux.account.model.SecondFactor;
import fr.nouveauxlieux.configuration.SecretBox;
import fr.nouveauxlieux.configuration.SecretKey;
import fr.nouveauxlieux.kernel.EmailAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Second factors: secrets kept encrypted, codes taken once, recovery codes. */
@ApplicationScoped
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private SecretKey secretKey;

    @Inject
    private Clock clock;

    private final Totp totp = new Totp();
    private SecretBox box;

    @PostConstruct
    void openBox() {
        box = new SecretBox(secretKey.derive("second-factor"));
    }

    private Optional<SecondFactor> find(Account account) {
        return entityManager
                .createQuery("select f from SecondFactor f where f.account = :account", SecondFactor.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public boolean isConfirmed(Account account) {
        return entityManager
                        .createQuery(
                                "select count(f) from SecondFactor f where f.account = :account and f.confirmedAt is not null",
                                Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    public SecondFactorSecret begin(Account account) {
        SecondFactor factor = find(account).orElseGet(() -> {
            SecondFactor added = new SecondFactor(account);
            entityManager.persist(added);
            return added;
        });
        byte[] secret = totp.drawSecret();
        factor.begin(box.close(secret, account.id().value()));
        String label = account.address().map(EmailAddress::value).orElseGet(() -> account.id()
                .value());
        return Totp.show(secret, label);
    }

    /** @return whether the code is one of the secret that was begun */
    public boolean confirm(Account account, String code) {
        Optional<SecondFactor> factor = find(account);
        Optional<Long> step = factor.flatMap(SecondFactor::begunSecret)
                .flatMap(secret -> totp.findStep(opened(secret, account), digits(code), 0, clock.instant()));
        step.ifPresent(found -> factor.orElseThrow().confirm(found, clock.instant()));
        return step.isPresent();
    }

    /** Takes a code of the application or a recovery code. @return whether it was one */
    public boolean take(Account account, String code) {
        return takeCode(account, code) || takeRecoveryCode(account, code);
    }

    private boolean takeCode(Account account, String code) {
        Optional<SecondFactor> factor = find(account);
        Optional<Long> step = factor.flatMap(SecondFactor::secret)
                .flatMap(secret -> totp.findStep(
                        opened(secret, account),
                        digits(code),
                        factor.orElseThrow().lastStep(),
                        clock.instant()));
        step.ifPresent(found -> factor.orElseThrow().take(found));
        return step.isPresent();
    }

    private boolean takeRecoveryCode(Account account, String code) {
        Optional<RecoveryCode> found = RecoveryCodes.find(code).flatMap(hash -> entityManager
                .createQuery(
                        "select c from RecoveryCode c where c.account = :account and c.codeHash = :hash"
                                + " and c.usedAt is null",
                        RecoveryCode.class)
                .setParameter("account", account)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst());
        found.ifPresent(used -> used.use(clock.instant()));
        return found.isPresent();
    }

    private byte[] opened(byte[] secret, Account account) {
        return box.open(secret, account.id().value());
    }

    private static String digits(String code) {
        return code.replaceAll("[\\s\\-]", "");
    }

    /** New recovery codes in place of those that there were. */
    public List<String> drawRecoveryCodes(Account account) {
        deleteRecoveryCodes(account);
        List<String> codes =
                Stream.generate(RecoveryCodes::draw).limit(RECOVERY_CODES).toList();
        for (String code : codes) {
            entityManager.persist(
                    new RecoveryCode(account, RecoveryCodes.find(code).orElseThrow()));
        }
        return codes;
    }

    public int countRecoveryCodes(Account account) {
        return entityManager
                .createQuery(
                        "select count(c) from RecoveryCode c where c.account = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult()
                .intValue();
    }

    /** @return whether there was one */
    public boolean drop(Account account) {
        boolean confirmed = isConfirmed(account);
        deleteRecoveryCodes(account);
        find(account).ifPresent(entityManager::remove);
        return confirmed;
    }

    private void deleteRecoveryCodes(Account account) {
        entityManager
                .createQuery("delete from RecoveryCode c where c.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
