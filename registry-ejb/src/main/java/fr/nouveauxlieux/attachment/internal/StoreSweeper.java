package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.Keeping.Place;
import fr.nouveauxlieux.attachment.internal.content.ContentName;
import fr.nouveauxlieux.attachment.internal.content.ContentPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
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
            if (ofContent.stream().noneMatch(use -> use.needs(place, name))) {
                store.delete(name);
                swept++;
            }
        }
        return swept;
    }
}
