package fr.nouveauxlieux.notification.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.notification.Message;
import fr.nouveauxlieux.notification.MessageState;
import fr.nouveauxlieux.notification.model.OutboxMessage;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The rows of the outbox. Each step of a sending is a transaction of its own, so that other nodes see it at once. */
@ApplicationScoped
public class OutboxRows {

    private static final int REFERENCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private RecipientDigests digests;

    @Inject
    private Unreachables unreachables;

    /** @return false if the event had its message already */
    @Transactional(TxType.MANDATORY)
    public boolean insert(Message message, Instant now) {
        byte[] reference = new byte[REFERENCE_BYTES];
        random.nextBytes(reference);
        // A second insertion through JPA would doom the caller's transaction.
        return entityManager
                        .createNativeQuery(
                                "insert into outbox_message (event, reference, template, account_id, language,"
                                        + " recipient_digest, address, content, state, posted_at, due_at)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb), 'QUEUED', ?9, ?9)"
                                        + " on conflict (event) do nothing")
                        .setParameter(1, message.event())
                        .setParameter(2, HexFormat.of().formatHex(reference))
                        .setParameter(3, message.template())
                        .setParameter(4, message.account().map(AccountId::value).orElse(null))
                        .setParameter(5, message.language())
                        .setParameter(6, digests.of(message.to()))
                        .setParameter(7, message.to().value())
                        .setParameter(8, Json.write(message.values()))
                        .setParameter(9, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Takes the message that is due for the longest time, that no other node is taking at this moment. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<OutboxMessage> lease(String owner, Instant now, Duration lease) {
        List<?> due = entityManager
                .createNativeQuery("select id from outbox_message where state in ('QUEUED', 'SENDING') and due_at <= ?1"
                        + " order by due_at, id limit 1 for update skip locked")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        OutboxMessage message = entityManager.find(OutboxMessage.class, ((Number) due.get(0)).longValue());
        message.lease(owner, now, now.plus(lease));
        return Optional.of(message);
    }

    /** @throws RuntimeException if the lease is another's by now, or ran out */
    @Transactional(TxType.REQUIRES_NEW)
    public void beginHandingOver(long id, String owner, Instant now, Duration lease) {
        get(id).beginHandingOver(owner, now, now.plus(lease));
    }

    /** @throws RuntimeException if the lease is another's by now */
    @Transactional(TxType.REQUIRES_NEW)
    public void sent(long id, String owner, Instant now) {
        get(id).sent(owner, now);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void postpone(long id, String owner, Instant next, String error, boolean doubtful) {
        get(id).postpone(owner, next, error, doubtful);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void giveUp(long id, String owner, Instant now, String error) {
        get(id).giveUp(owner, now, error);
    }

    /** Gives up, and remembers that the address does not exist. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveUpUnreachable(long id, String owner, Instant now, String error) {
        OutboxMessage message = get(id);
        message.giveUp(owner, now, error);
        unreachables.add(message.recipientDigest(), now, error);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean isHeldBy(long id, String owner) {
        return get(id).isHeldBy(owner);
    }

    /** Held until the caller's transaction ends: a node that wants to send it passes over it meanwhile. */
    @Transactional(TxType.MANDATORY)
    public Optional<OutboxMessage> findToChange(long id) {
        return Optional.ofNullable(entityManager.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @param reference that names the message in mail */
    @Transactional(TxType.MANDATORY)
    public Optional<OutboxMessage> findByReference(String reference) {
        return entityManager
                .createQuery("select m from OutboxMessage m where m.reference = :reference", OutboxMessage.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** How many messages all nodes together handed over since. */
    @Transactional(TxType.REQUIRES_NEW)
    public int countSentSince(Instant since) {
        return entityManager
                .createQuery(
                        "select count(m) from OutboxMessage m where m.endedAt >= :since and m.state in :states",
                        Long.class)
                .setParameter("since", since)
                .setParameter("states", List.of(MessageState.SENT, MessageState.BOUNCED))
                .getSingleResult()
                .intValue();
    }

    private OutboxMessage get(long id) {
        OutboxMessage message = entityManager.find(OutboxMessage.class, id);
        if (message == null) {
            throw new IllegalArgumentException("there is no message " + id);
        }
        return message;
    }
}
