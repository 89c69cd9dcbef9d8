package fr.nouveauxlieux.notification.internal.sending;

import fr.nouveauxlieux.notification.internal.OutboxRows;
import fr.nouveauxlieux.notification.internal.UnsubscribeTokens;
import fr.nouveauxlieux.notification.internal.sending.MailFailure.Meaning;
import fr.nouveauxlieux.notification.internal.writing.LetterWriter;
import fr.nouveauxlieux.notification.internal.writing.Template;
import fr.nouveauxlieux.notification.model.OutboxMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Sends what is due, one message after the other, in the name of one node. What was sent and could not be recorded,
 * because the database went away just then, is recorded before anything else is sent. To be called by one thread at a
 * time.
 */
public final class Dispatcher {

    /** Longer than any pause between two steps of a sending; a node that is gone holds a message up for so long. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    private static final Logger LOG = System.getLogger(Dispatcher.class.getName());
    private static final Duration RATE_WINDOW = Duration.ofMinutes(1);
    private static final int MOST_IN_A_RUN = 50;

    private record Unrecorded(long id, Instant sentAt) {}

    /** A message was taken back from this node before it could hand it over. */
    private static final class TakenBackException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TakenBackException(RuntimeException cause) {
            super(cause);
        }
    }

    private final OutboxRows rows;
    private final UnsubscribeTokens tokens;
    private final LetterWriter writer;
    private final MailCarrier carrier;
    private final int perMinute;
    private final Clock clock;
    private final RandomGenerator chance;
    private final String owner;
    private final Deque<Unrecorded> unrecorded = new ArrayDeque<>();

    /** @param owner the name of this node, that no other has */
    public Dispatcher(
            OutboxRows rows,
            UnsubscribeTokens tokens,
            MailSettings settings,
            MailCarrier carrier,
            Clock clock,
            RandomGenerator chance,
            String owner) {
        this.rows = rows;
        this.tokens = tokens;
        this.writer = new LetterWriter(settings.linksAddress());
        this.carrier = carrier;
        this.perMinute = settings.perMinute();
        this.clock = clock;
        this.chance = chance;
        this.owner = owner;
    }

    /**
     * Sends what is due, as far as the rate allows.
     *
     * @return how many messages were tried
     * @throws RuntimeException if the database does not answer
     */
    public int dispatch() {
        recordWhatWasSent();
        int allowed = Math.min(
                MOST_IN_A_RUN, perMinute - rows.countSentSince(clock.instant().minus(RATE_WINDOW)));
        int tried = 0;
        boolean goOn = true;
        while (goOn && tried < allowed) {
            Optional<OutboxMessage> next = rows.lease(owner, clock.instant(), LEASE);
            if (next.isPresent()) {
                tried++;
                goOn = attempt(next.get());
            } else {
                goOn = false;
            }
        }
        return tried;
    }

    private void recordWhatWasSent() {
        while (!unrecorded.isEmpty()) {
            Unrecorded first = unrecorded.peek();
            if (rows.isHeldBy(first.id(), owner)) {
                rows.sent(first.id(), owner, first.sentAt());
            } else {
                LOG.log(Level.WARNING, "Message {0} was sent by this node and then taken by another", first.id());
            }
            unrecorded.remove();
        }
    }

    /** @return whether others may be tried at once */
    private boolean attempt(OutboxMessage message) {
        try {
            carrier.carry(parcel(message), () -> beginHandingOver(message));
        } catch (MailFailure e) {
            if (e.getCause() != null && isTakenBack(e.getCause())) {
                return false;
            }
            settle(message, e);
            return e.meaning() != Meaning.SERVER_AWAY;
        } catch (IllegalArgumentException e) {
            LOG.log(Level.ERROR, "Message " + message.id() + " cannot be written", e);
            rows.giveUp(message.id(), owner, clock.instant(), e.getClass().getSimpleName());
            return true;
        }
        unrecorded.add(new Unrecorded(message.id(), clock.instant()));
        recordWhatWasSent();
        return true;
    }

    private Parcel parcel(OutboxMessage message) {
        Template template = Template.get(message.template());
        Optional<String> unsubscribePath = template.isOptional()
                ? message.account().map(account -> tokens.pathFor(account, template))
                : Optional.empty();
        return new Parcel(
                message.reference(),
                message.address(),
                writer.write(template, message.language(), message.values(), unsubscribePath),
                message.postedAt());
    }

    private void beginHandingOver(OutboxMessage message) {
        try {
            rows.beginHandingOver(message.id(), owner, clock.instant(), LEASE);
        } catch (RuntimeException e) {
            throw new TakenBackException(e);
        }
    }

    private static boolean isTakenBack(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TakenBackException) {
                return true;
            }
        }
        return false;
    }

    private void settle(OutboxMessage message, MailFailure failure) {
        LOG.log(Level.WARNING, "Message {0} did not leave: {1}", message.id(), failure.getMessage());
        Instant now = clock.instant();
        Optional<Duration> wait = BackOff.OF_MAIL.waitAfter(message.attempts(), chance.nextDouble());
        switch (failure.meaning()) {
            case NO_SUCH_MAILBOX -> rows.giveUpUnreachable(message.id(), owner, now, failure.getMessage());
            case NEVER -> rows.giveUp(message.id(), owner, now, failure.getMessage());
            default -> {
                if (wait.isPresent()) {
                    boolean doubtful = failure.meaning() == Meaning.DOUBTFUL;
                    rows.postpone(message.id(), owner, now.plus(wait.get()), failure.getMessage(), doubtful);
                } else {
                    rows.giveUp(message.id(), owner, now, failure.getMessage());
                }
            }
        }
    }
}
