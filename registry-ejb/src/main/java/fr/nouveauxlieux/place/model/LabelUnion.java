package fr.nouveauxlieux.place.model;

import fr.nouveauxlieux.place.LabelGrant;
import java.util.ArrayList;
import java.util.List;

/** The labels that sources know of a place, with those that the State's decisions give it. */
final class LabelUnion {

    private LabelUnion() {}

    /**
     * A decision goes before what a source says of the same label, but for one that had expired before.
     *
     * @param known to sources, or corrected by the moderation
     * @param granted by decisions
     */
    static List<LabelGrant> of(List<LabelGrant> known, List<LabelGrant> granted) {
        List<LabelGrant> all = new ArrayList<>(known);
        all.removeIf(one -> granted.stream().anyMatch(grant -> isSaidBetterBy(grant, one)));
        all.addAll(granted);
        return all;
    }

    private static boolean isSaidBetterBy(LabelGrant grant, LabelGrant known) {
        boolean past = known.expiresOn().isPresent()
                && grant.grantedOn().filter(known.expiresOn().get()::isBefore).isPresent();
        return known.kind() == grant.kind() && !past;
    }
}
