package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The results of a wave, with how sure they are.
 *
 * @param dossiers not withdrawn, the best first, those without a grade last, by number among equals
 * @param line empty where the call tells of no envelope
 * @param ties two dossiers of equal grade or more together, the best first
 * @param crossings of the line, by scenario
 * @param calls of further readers, by dossier
 * @param proposed for a further reader: readers differ, and none was called yet; in the order of dossiers
 * @param people the readers, by their account
 */
public record WaveGrading(
        WaveKey wave,
        List<RankedDossier> dossiers,
        Optional<RankingLine> line,
        List<Tie> ties,
        List<ReaderSeverity> severities,
        List<Crossing> crossings,
        Map<DossierId, ExtraReaderCall> calls,
        List<DossierId> proposed,
        Map<AccountId, PersonCard> people) {

    public WaveGrading {
        dossiers = List.copyOf(dossiers);
        ties = List.copyOf(ties);
        severities = List.copyOf(severities);
        crossings = List.copyOf(crossings);
        calls = Map.copyOf(calls);
        proposed = List.copyOf(proposed);
        people = Map.copyOf(people);
    }

    /** @param atLine whether only some of them have a place */
    public record Tie(int rank, Set<DossierId> dossiers, boolean atLine) {

        public Tie {
            dossiers = Set.copyOf(dossiers);
        }
    }

    public Optional<RankedDossier> find(DossierId dossier) {
        return dossiers.stream()
                .filter(one -> one.grading().dossier().id().equals(dossier))
                .findFirst();
    }
}
