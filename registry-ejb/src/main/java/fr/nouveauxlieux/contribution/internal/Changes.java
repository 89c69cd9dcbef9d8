package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.contribution.model.ProposedChange;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import java.util.List;

/** What differs between a place as it is shown and as it should be. */
public final class Changes {

    private Changes() {}

    /** A change for each field whose value is another, in the model's order. */
    public static List<ProposedChange> between(PlaceProfile before, PlaceProfile after) {
        return PlaceField.listAll().stream()
                .filter(field -> !before.find(field).equals(after.find(field)))
                .map(field -> new ProposedChange(field, before, after))
                .toList();
    }
}
