package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.panel.internal.PanelRows;
import fr.nouveauxlieux.panel.internal.PanelTerms;
import fr.nouveauxlieux.panel.model.KeptPanelist;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Changes what is known of someone on a panel: college, competences, territories, load, absences. */
@ApplicationScoped
@UseCase(value = "panel.revise-panelist", permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR}))
public class RevisePanelist {

    @Inject
    private PanelRows panels;

    @Inject
    private PanelTerms terms;

    @Inject
    private Journal journal;

    /** @throws IllegalArgumentException for a wave that there is not, or a competence that is none of its call */
    public PanelOutcome revise(WaveKey wave, Panelist panelist) {
        terms.require(wave, panelist);
        panels.hold(wave);
        Optional<KeptPanelist> kept = panels.find(wave, panelist.account(), panelist.seat());
        Map<String, Object> before = kept.map(KeptPanelist::state).orElse(Map.of());
        if (kept.isEmpty() || !kept.get().revise(panelist)) {
            journal.nothingChanged();
            return kept.isEmpty() ? PanelOutcome.NOT_SEATED : PanelOutcome.UNCHANGED;
        }
        journal.changed(
                PanelRows.subjectOf(wave), before, kept.get().state(), panelist.seat() + " " + panelist.account());
        return PanelOutcome.CHANGED;
    }
}
