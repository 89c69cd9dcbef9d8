package fr.nouveauxlieux.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Takes away the contents that no row has any more: rows go by retention, or with their dossier. */
@ApplicationScoped
public class StoreSweeper {

    /** The row of a content is committed long before. */
    private static final Duration AGE = Duration.ofDays(1);

    private static final int AT_ONCE = 500;

    private FileStore store;
    private AttachmentRows rows;
    private Clock clock;

    protected StoreSweeper() {
        // For the container's proxies.
    }

    @Inject
    public StoreSweeper(FileStore store, AttachmentRows rows, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    /** @return how many contents were taken away */
    public int sweep() throws IOException {
        List<String> old = store.listUntouchedSince(clock.instant().minus(AGE));
        int swept = 0;
        for (int from = 0; from < old.size(); from += AT_ONCE) {
            for (String key : rows.listUnknown(old.subList(from, Math.min(old.size(), from + AT_ONCE)))) {
                store.delete(key);
                swept++;
            }
        }
        return swept;
    }
}
