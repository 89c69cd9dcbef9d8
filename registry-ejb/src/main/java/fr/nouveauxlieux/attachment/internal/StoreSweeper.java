package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.Keeping.Place;
import fr.nouveauxlieux.attachment.internal.content.ContentName;
import fr.nouveauxlieux.attachment.internal.content.ContentPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes away what no row wants any more: contents of rows that went by retention or with their dossier, of refused files,
 * and those that lie elsewhere by now.
 */
@ApplicationScoped
public class StoreSweeper {

    private static final Logger LOG = System.getLogger(StoreSweeper.class.getName());

    /** The row of a content is committed long before. */
    private static final Duration AGE = Duration.ofDays(1);

    private static final int AT_ONCE = 500;

    private Contents contents;
    private AttachmentRows rows;
    private Clock clock;

    protected StoreSweeper() {
        // For the container's proxies.
    }

    @Inject
    public StoreSweeper(Contents contents, AttachmentRows rows, Clock clock) {
        this.contents = contents;
        this.rows = rows;
        this.clock = clock;
    }

    /** @return how many contents were taken away */
    public int sweep() throws IOException {
        int swept = 0;
        for (Map.Entry<Place, ContentPlace> place : contents.places().entrySet()) {
            List<String> old =
                    place.getValue().listUntouchedSince(clock.instant().minus(AGE));
            for (int from = 0; from < old.size(); from += AT_ONCE) {
                List<String> some = old.subList(from, Math.min(old.size(), from + AT_ONCE));
                swept += sweep(place.getKey(), place.getValue(), some);
            }
        }
        return swept;
    }

    private int sweep(Place place, ContentPlace store, List<String> names) throws IOException {
        Map<String, List<ContentUse>> uses =
                rows.listUses(names.stream().map(ContentName::contentOf).collect(Collectors.toSet())).stream()
                        .collect(Collectors.groupingBy(ContentUse::content));
        int swept = 0;
        for (String name : names) {
            List<ContentUse> ofContent = uses.getOrDefault(ContentName.contentOf(name), List.of());
            if (ofContent.stream().noneMatch(use -> use.needs(place, name)) && areThere(ofContent)) {
                store.delete(name);
                swept++;
            }
        }
        return swept;
    }

    /** A database put back to an earlier state may say of contents that they lie where they were moved from since. */
    private boolean areThere(List<ContentUse> uses) throws IOException {
        for (ContentUse use : uses) {
            if (use.state() == FileState.SAFE && !isThere(use)) {
                LOG.log(
                        Level.WARNING,
                        "Content {0} is not in {1}; nothing of it is swept",
                        use.content(),
                        use.keeping());
                return false;
            }
        }
        return true;
    }

    private boolean isThere(ContentUse use) throws IOException {
        ContentPlace place = contents.places().get(use.keeping().place());
        if (place == null) {
            return false;
        }
        try {
            place.open(use.keeping().nameOf(use.content())).close();
            return true;
        } catch (NoSuchFileException absent) {
            return false;
        }
    }
}
