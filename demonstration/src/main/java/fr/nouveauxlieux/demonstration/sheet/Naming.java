package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.demonstration.wording.French;
import fr.nouveauxlieux.demonstration.wording.Phrasebook;
import java.util.Set;

/** Gives a place of a kind a name that no other place of its commune has. */
final class Naming {

    private static final int TRIES = 6;

    private final Phrasebook phrasebook;

    Naming(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /** @param taken the names of the commune, to which the new one is added */
    String draw(PlaceKind kind, String town, Set<String> taken, Chance chance) {
        String name = "";
        for (int i = 0; i < TRIES; i++) {
            name = French.capitalised(phrasebook.fill(kind.names().draw(chance), town, kind.puns(), chance));
            if (taken.add(name)) {
                return name;
            }
        }
        String inQuarter = name + " – " + phrasebook.drawQuarter(chance);
        String unlike = inQuarter;
        for (int number = 2; !taken.add(unlike); number++) {
            unlike = inQuarter + " " + number;
        }
        return unlike;
    }
}
