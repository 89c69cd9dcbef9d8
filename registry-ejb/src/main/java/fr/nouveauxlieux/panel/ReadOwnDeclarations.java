package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.internal.InterestRows;
import fr.nouveauxlieux.panel.internal.InterestViews;
import fr.nouveauxlieux.panel.internal.OpenDeclarations;
import fr.nouveauxlieux.panel.internal.PanelRows;
import fr.nouveauxlieux.panel.internal.WaveLines;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What whoever acts has declared in a wave on whose panel they are, and of which dossiers it is still to be said. Nothing of
 * a dossier is told but number, project, organisation, commune and département, and why data suggest an interest.
 */
@ApplicationScoped
@UseCase(
        value = "panel.read-own-declarations",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.READER, Role.COMMITTEE_MEMBER}))
public class ReadOwnDeclarations {

    @Inject
    private PanelRows panels;

    @Inject
    private WaveLines lines;

    @Inject
    private OpenDeclarations open;

    @Inject
    private InterestRows interests;

    @Inject
    private InterestViews views;

    @Inject
    private People people;

    public OwnDeclarations read(WaveKey wave) {
        AccountId person = people.ownId();
        if (!panels.sits(person, wave)) {
            throw RefusedException.of(ReadOwnDeclarations.class);
        }
        List<WaveLines.Told> told = lines.list(wave);
        Set<DossierId> declared = interests.listDeclared(person, wave);
        Map<DossierId, DossierLine> byId =
                told.stream().map(WaveLines.Told::line).collect(Collectors.toMap(DossierLine::id, Function.identity()));
        return new OwnDeclarations(
                wave,
                open.list(person, wave, told),
                told.stream()
                        .map(WaveLines.Told::line)
                        .filter(line -> declared.contains(line.id()))
                        .toList(),
                views.views(interests.listOf(person), byId));
    }
}
