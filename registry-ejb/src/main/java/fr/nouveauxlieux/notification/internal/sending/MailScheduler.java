package fr.nouveauxlieux.notification.internal.sending;

import fr.nouveauxlieux.notification.internal.MessagePosted;
import fr.nouveauxlieux.notification.internal.OutboxRows;
import fr.nouveauxlieux.notification.internal.UnsubscribeTokens;
import fr.nouveauxlieux.notification.internal.bounce.BounceReader;
import fr.nouveauxlieux.store.DatabaseProbe;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Has messages sent: at once when this node posted one, within seconds for what waits or what others left. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailScheduler {

    private static final Logger LOG = System.getLogger(MailScheduler.class.getName());
    private static final int SECONDS_BETWEEN_LOOKS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private OutboxRows rows;

    @Inject
    private UnsubscribeTokens tokens;

    @Inject
    private BounceReader bounces;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private Dispatcher dispatcher;
    private ScheduledFuture<?> schedule;

    @PostConstruct
    void begin() {
        dispatcher = new Dispatcher(
                rows,
                tokens,
                settings,
                settings.server().isPresent() ? new SmtpCarrier(settings) : new FolderCarrier(settings),
                clock,
                new SecureRandom(),
                UUID.randomUUID().toString());
        if (!settings.sending()) {
            LOG.log(Level.INFO, "This node sends no messages");
            return;
        }
        LOG.log(
                Level.INFO,
                "Messages leave by {0}",
                settings.server().map(Object::toString).orElse("files in " + settings.folder()));
        schedule = executor.scheduleWithFixedDelay(
                this::work, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (schedule != null) {
            schedule.cancel(false);
        }
        // Waits for the message under way, so that it is recorded as sent.
        oneAtATime.lock();
    }

    public void sendSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagePosted posted) {
        if (settings.sending()) {
            executor.submit(this::send);
        }
    }

    private void work() {
        alone("Messages wait and will be tried again", dispatcher::dispatch);
        alone("Reports of mail servers wait", () -> bounces.readAll(settings.bounceFolder()));
    }

    private void send() {
        alone("Messages wait and will be tried again", dispatcher::dispatch);
    }

    /** Never throws: the executor would not call again. */
    private void alone(String otherwise, Runnable work) {
        oneAtATime.lock();
        try {
            if (database.isReachable()) {
                work.run();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, otherwise, e);
        } finally {
            oneAtATime.unlock();
        }
    }
}
