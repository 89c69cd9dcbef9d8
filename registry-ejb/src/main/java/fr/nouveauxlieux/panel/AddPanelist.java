package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.account.People;
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
import java.time.Clock;
import java.util.Map;

/** Gives someone a seat on the panel of a wave. */
@ApplicationScoped
@UseCase(value = "panel.add-panelist", permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR}))
public class AddPanelist {

    @Inject
    private PanelRows panels;

    @Inject
    private PanelTerms terms;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @throws IllegalArgumentException for a wave that there is not, or a competence that is none of its call
     * @throws fr.nouveauxlieux.account.NoSuchAccountException if there is no such account within reach
     */
    public PanelOutcome add(WaveKey wave, Panelist panelist) {
        terms.require(wave, panelist);
        people.reachPerson(panelist.account());
        panels.hold(wave);
        PanelOutcome outcome = judge(wave, panelist);
        if (outcome != PanelOutcome.CHANGED) {
            journal.nothingChanged();
            return outcome;
        }
        KeptPanelist kept = new KeptPanelist(wave, panelist, people.ownId(), clock.instant());
        panels.add(kept);
        journal.changed(PanelRows.subjectOf(wave), Map.of(), kept.state(), panelist.seat() + " " + panelist.account());
        return outcome;
    }

    private PanelOutcome judge(WaveKey wave, Panelist panelist) {
        if (!panels.listAble(panelist.seat(), wave).contains(panelist.account())) {
            return PanelOutcome.NOT_ABLE;
        }
        return panels.find(wave, panelist.account(), panelist.seat()).isPresent()
                ? PanelOutcome.ALREADY_SEATED
                : PanelOutcome.CHANGED;
    }
}
