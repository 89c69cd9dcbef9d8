package fr.nouveauxlieux.text;

import fr.nouveauxlieux.store.DatabaseProbe;
import fr.nouveauxlieux.text.internal.TextRows;
import fr.nouveauxlieux.text.model.PortalText;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The portal's own texts as pages show them, from memory: no page waits for the database. What was changed on another
 * node is seen within a second, what was changed on this one at once.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class PublicTexts {

    private static final Logger LOG = System.getLogger(PublicTexts.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseProbe database;

    @Inject
    private TextRows rows;

    private volatile List<EditableText> known = List.of();
    private ScheduledFuture<?> schedule;

    @PostConstruct
    void begin() {
        schedule = executor.scheduleWithFixedDelay(this::follow, 0, 500, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        schedule.cancel(false);
    }

    /** Empty where nothing was written in that language. */
    public Optional<String> find(TextKey key, TextLanguage language) {
        return known.stream()
                .filter(text -> text.key() == key && text.language() == language)
                .map(EditableText::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    public void followNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextChanged changed) {
        executor.submit(this::follow);
    }

    /** Never throws: the executor would not call again. What is known stays where the database does not answer. */
    private void follow() {
        try {
            if (database.isReachable()) {
                known = rows.listAll().stream().map(PortalText::view).toList();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Texts of the portal could not be read and will be tried again", e);
        }
    }
}
