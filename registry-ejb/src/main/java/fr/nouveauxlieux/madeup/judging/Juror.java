package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.account.MadeUpPerson;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.permission.RoleGrant;
import java.util.Map;
import java.util.Set;

/**
 * Someone on the panel of the made-up waves.
 *
 * @param interests by the place of the dossier among those of its wave, from 0
 */
record Juror(
        MadeUpPerson person,
        Seat seat,
        College college,
        Set<String> competences,
        Map<Integer, DeclaredInterest> interests) {

    Juror {
        competences = Set.copyOf(competences);
        interests = Map.copyOf(interests);
    }

    RoleGrant grant() {
        return RoleGrant.everywhere(seat.role());
    }
}
