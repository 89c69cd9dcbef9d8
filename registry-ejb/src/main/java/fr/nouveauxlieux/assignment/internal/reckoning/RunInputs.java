package fr.nouveauxlieux.assignment.internal.reckoning;

import fr.nouveauxlieux.assignment.ReadersPair;
import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.assignment.TerritoryKind;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.College;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All that a run is reckoned from: nothing else has a part in its outcome.
 *
 * @param criteria codes of the grid's
 * @param kinds of every département that is named; a lacking one is of no known kind
 * @param readers by account
 * @param dossiers by identifier
 */
public record RunInputs(
        RunSettings settings,
        Set<String> criteria,
        Map<String, TerritoryKind> kinds,
        List<Reader> readers,
        List<Dossier> dossiers,
        List<ReadersPair> apart) {

    /**
     * @param most dossiers that they can read
     * @param has how many they have in the wave
     * @param barred dossiers that they may not be given
     */
    public record Reader(
            AccountId account,
            College college,
            int most,
            int has,
            Set<String> competences,
            Set<String> departements,
            boolean declared,
            boolean absent,
            Set<DossierId> barred) {

        public Reader {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(college, "college");
            competences = Set.copyOf(competences);
            departements = Set.copyOf(departements);
            barred = Set.copyOf(barred);
        }
    }

    /**
     * @param families of activity that it is about
     * @param departement empty where it does not tell
     * @param kept who reads it already and goes on
     * @param further readers that it is to have beside those of each dossier
     */
    public record Dossier(
            DossierId id, String number, Set<String> families, String departement, List<AccountId> kept, int further) {

        public Dossier {
            Objects.requireNonNull(id, "id");
            families = Set.copyOf(families);
            kept = List.copyOf(kept);
            if (further < 0) {
                throw new IllegalArgumentException("expected no less than the readers of each dossier");
            }
        }
    }

    public RunInputs {
        Objects.requireNonNull(settings, "settings");
        criteria = Set.copyOf(criteria);
        kinds = Map.copyOf(kinds);
        readers = List.copyOf(readers);
        dossiers = List.copyOf(dossiers);
        apart = List.copyOf(apart);
    }
}
