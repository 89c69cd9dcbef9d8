package fr.nouveauxlieux.notification;

import java.util.List;
import java.util.Optional;

/**
 * One page of messages, the latest first.
 *
 * @param next for {@link OutboxFilter#before()}; empty on the last page
 */
public record OutboxPage(List<OutboxLine> lines, Optional<MessageId> next) {

    public OutboxPage {
        lines = List.copyOf(lines);
    }
}
