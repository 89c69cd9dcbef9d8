package fr.nouveauxlieux.receipt;

import fr.nouveauxlieux.pdf.AccessiblePdf;
import fr.nouveauxlieux.pdf.PrintedDocument;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Prints a page that nobody reads, once the node has long started, so that the first receipt is not the slow one. */
@Singleton
@Startup
public class ReceiptWarmUp {

    private static final Logger LOG = System.getLogger(ReceiptWarmUp.class.getName());
    private static final int SECONDS_AFTER_START = 90;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> schedule;

    @PostConstruct
    void begin() {
        schedule = executor.schedule(ReceiptWarmUp::print, SECONDS_AFTER_START, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        schedule.cancel(false);
    }

    private static void print() {
        try {
            PrintedDocument document = new PrintedDocument("fr", "Essai", "Un essai");
            document.title("Essai");
            document.section("Partie");
            document.list(List.of("Élément"));
            document.table(List.of("Information", "Valeur"), List.of(List.of("Essai", "1")));
            AccessiblePdf.print(document, Instant.EPOCH);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Receipts cannot be printed", e);
        }
    }
}
