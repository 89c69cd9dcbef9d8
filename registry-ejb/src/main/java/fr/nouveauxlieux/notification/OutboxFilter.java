package fr.nouveauxlieux.notification;

import fr.nouveauxlieux.kernel.AccountId;
import java.util.Objects;
import java.util.Optional;

/**
 * Which messages to show.
 *
 * @param state empty for all
 * @param template its code; empty for all
 * @param account of the recipient; empty for all
 * @param before shows those with a smaller number only: {@link OutboxPage#next()} of the page before
 * @param size the most of them, 1 to 200
 */
public record OutboxFilter(
        Optional<MessageState> state,
        Optional<String> template,
        Optional<AccountId> account,
        Optional<MessageId> before,
        int size) {

    private static final int LARGEST = 200;

    public OutboxFilter {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(before, "before");
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("size: expected 1 to " + LARGEST + ", was " + size);
        }
    }
}
