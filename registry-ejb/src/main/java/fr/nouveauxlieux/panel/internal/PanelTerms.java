package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What can be said of someone on a panel. */
@ApplicationScoped
public class PanelTerms {

    private static final int MOST_DOSSIERS = 1000;
    private static final int MOST_ABSENCES = 20;

    @Inject
    private CallDirectory calls;

    /** @throws IllegalArgumentException for a wave that there is not, or a competence that is none of its call */
    public void require(WaveKey wave, Panelist panelist) {
        calls.getWave(wave.call(), wave.wave());
        if (!competences(wave).containsAll(panelist.competences())) {
            throw new IllegalArgumentException("expected codes of activity families and criteria of the call");
        }
        if (panelist.mostDossiers() > MOST_DOSSIERS || panelist.absences().size() > MOST_ABSENCES) {
            throw new IllegalArgumentException(
                    "expected at most " + MOST_DOSSIERS + " dossiers and " + MOST_ABSENCES + " absences");
        }
    }

    /** The panelist with those competences alone that the call knows. */
    public Panelist fitting(WaveKey wave, Panelist panelist) {
        Set<String> known = new HashSet<>(panelist.competences());
        known.retainAll(competences(wave));
        return new Panelist(
                panelist.account(),
                panelist.seat(),
                panelist.college(),
                known,
                panelist.departements(),
                panelist.mostDossiers(),
                panelist.absences());
    }

    private Set<String> competences(WaveKey wave) {
        Set<String> codes = new HashSet<>();
        Arrays.stream(ActivityFamily.values()).map(ActivityFamily::code).forEach(codes::add);
        calls.find(wave.call()).flatMap(CallSheet::grid).stream()
                .flatMap(grid -> grid.criteria().stream())
                .map(Criterion::code)
                .forEach(codes::add);
        return codes;
    }
}
