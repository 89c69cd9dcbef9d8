package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.panel.internal.PanelRows;
import fr.nouveauxlieux.panel.internal.PanelSheets;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who is on the panel of a wave, what they declared, and in which dossiers they have an interest. */
@ApplicationScoped
@UseCase(
        value = "panel.read",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadPanel {

    @Inject
    private CallDirectory calls;

    @Inject
    private PanelSheets sheets;

    @Inject
    private Journal journal;

    /** @throws IllegalArgumentException for a wave that there is not */
    public PanelSheet read(WaveKey wave) {
        calls.getWave(wave.call(), wave.wave());
        PanelSheet sheet = sheets.of(wave);
        journal.read(PanelRows.subjectOf(wave));
        return sheet;
    }
}
