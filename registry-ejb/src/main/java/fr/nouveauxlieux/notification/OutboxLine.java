package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * What an administrator sees of a message: never to whom by address, nor what it said.
 *
 * @param template its code
 * @param dueAt when it is tried next, while it waits
 * @param endedAt when it was sent or given up
 * @param doubts how many times nobody could tell whether the mail server had taken it, so that it was handed over again
 * @param lastError the kind of failure and the mail server's codes; empty where nothing failed
 * @param retryable whether {@link RetryMessage} would do anything
 */
public record OutboxLine(
        MessageId id,
        String template,
        Optional<AccountId> account,
        String language,
        MessageState state,
        Instant postedAt,
        Instant dueAt,
        Optional<Instant> endedAt,
        int attempts,
        int doubts,
        String lastError,
        boolean retryable) {}
