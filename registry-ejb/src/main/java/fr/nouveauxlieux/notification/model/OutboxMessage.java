package fr.nouveauxlieux.notification.model;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.notification.MessageState;
import fr.nouveauxlieux.store.Json;
import fr.nouveauxlieux.store.JsonTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A message on its way. One node at a time holds it, under a lease; whoever lost the lease can do nothing more with it.
 * Its address and values go as soon as it is sent.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String event;

    private String reference;

    private String template;

    @Column(name = "account_id")
    private String accountId;

    private String language;

    @Column(name = "recipient_digest")
    private String recipientDigest;

    private String address;

    @Convert(converter = JsonTextConverter.class)
    private String content;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "lease_owner")
    private String leaseOwner;

    @Column(name = "handing_over_at")
    private Instant handingOverAt;

    private int attempts;

    private int doubts;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "last_error")
    private String lastError;

    @Version
    private long version;

    protected OutboxMessage() {}

    /** Takes it for one attempt. A lease that ran out while the text was being handed over leaves a doubt. */
    public void lease(String owner, Instant now, Instant until) {
        if (!isWaiting() || dueAt.isAfter(now)) {
            throw new IllegalStateException("message " + id + " is " + state + " and not due");
        }
        if (handingOverAt != null) {
            doubts++;
            handingOverAt = null;
        }
        state = MessageState.SENDING;
        leaseOwner = owner;
        dueAt = until;
        attempts++;
    }

    /** Says that from now on the mail server may have it, and renews the lease for the time that this takes. */
    public void beginHandingOver(String owner, Instant now, Instant until) {
        requireLease(owner);
        if (!dueAt.isAfter(now)) {
            throw new IllegalStateException("the lease of message " + id + " ran out");
        }
        handingOverAt = now;
        dueAt = until;
    }

    public void sent(String owner, Instant now) {
        requireLease(owner);
        end(MessageState.SENT, now);
        lastError = "";
        forgetContent();
    }

    /**
     * Puts it back for another attempt.
     *
     * @param doubtful whether the mail server may have taken it all the same
     */
    public void postpone(String owner, Instant next, String error, boolean doubtful) {
        requireLease(owner);
        if (doubtful) {
            doubts++;
        }
        state = MessageState.QUEUED;
        leaseOwner = null;
        handingOverAt = null;
        dueAt = next;
        lastError = error;
    }

    /** Ends it after an attempt of the node that holds it. */
    public void giveUp(String owner, Instant now, String error) {
        requireLease(owner);
        lastError = error;
        end(MessageState.GAVE_UP, now);
    }

    /** Ends it while it waits. */
    public void giveUp(Instant now) {
        if (state != MessageState.QUEUED) {
            throw new IllegalStateException("message " + id + " is " + state);
        }
        end(MessageState.GAVE_UP, now);
    }

    /** Has it tried again now, as if for the first time. */
    public void retry(Instant now) {
        if (!canBeRetried()) {
            throw new IllegalStateException("message " + id + " is " + state + ", or forgotten");
        }
        state = MessageState.QUEUED;
        attempts = 0;
        dueAt = now;
        endedAt = null;
    }

    public boolean canBeRetried() {
        return content != null && (state == MessageState.QUEUED || state == MessageState.GAVE_UP);
    }

    /** @return false if it had come back already, or was never sent */
    public boolean bounced(String error) {
        if (state != MessageState.SENT) {
            return false;
        }
        state = MessageState.BOUNCED;
        lastError = error;
        return true;
    }

    public boolean isHeldBy(String owner) {
        return state == MessageState.SENDING && owner.equals(leaseOwner);
    }

    private void end(MessageState last, Instant now) {
        state = last;
        leaseOwner = null;
        handingOverAt = null;
        endedAt = now;
    }

    private void forgetContent() {
        address = null;
        content = null;
    }

    private boolean isWaiting() {
        return state == MessageState.QUEUED || state == MessageState.SENDING;
    }

    private void requireLease(String owner) {
        if (!isHeldBy(owner)) {
            throw new IllegalStateException("message " + id + " is no longer held by " + owner);
        }
    }

    public long id() {
        return id;
    }

    /** What names it in mail: 32 hexadecimal digits, drawn with the message and never again. */
    public String reference() {
        return reference;
    }

    public String template() {
        return template;
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }

    public String language() {
        return language;
    }

    /** A keyed digest of the address, which outlives it. */
    public String recipientDigest() {
        return recipientDigest;
    }

    /** @throws IllegalStateException once it is forgotten */
    public EmailAddress address() {
        requireContent();
        return new EmailAddress(address);
    }

    /** @throws IllegalStateException once they are forgotten */
    public Map<String, String> values() {
        requireContent();
        Map<String, String> values = new LinkedHashMap<>();
        Json.readObject(content).forEach((name, value) -> values.put(name, (String) value));
        return values;
    }

    private void requireContent() {
        if (content == null) {
            throw new IllegalStateException("what message " + id + " said is forgotten");
        }
    }

    public MessageState state() {
        return state;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int attempts() {
        return attempts;
    }

    public int doubts() {
        return doubts;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public String lastError() {
        return lastError;
    }
}
