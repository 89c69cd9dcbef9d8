package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.internal.PanelRows;
import fr.nouveauxlieux.panel.internal.PanelTerms;
import fr.nouveauxlieux.panel.model.KeptPanelist;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the seats of another wave's panel to the same people, as far as they still have the roles, with what is known of
 * them. Interests are declared anew: they are of dossiers.
 */
@ApplicationScoped
@UseCase(value = "panel.copy", permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR}))
public class CopyPanel {

    @Inject
    private PanelRows panels;

    @Inject
    private PanelTerms terms;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * Both waves have to be within reach of whoever copies. Who is on the panel already stays as they are.
     *
     * @throws IllegalArgumentException for a wave that there is not
     */
    public CopyOutcome copy(WaveKey to, WaveKey from) {
        calls.getWave(to.call(), to.wave());
        permissions.require(CopyPanel.class, from);
        panels.hold(to);
        Map<Seat, Set<AccountId>> able = new EnumMap<>(Seat.class);
        for (Seat seat : Seat.values()) {
            able.put(seat, panels.listAble(seat, to));
        }
        List<Panelist> missing = panels.list(from).stream()
                .map(KeptPanelist::panelist)
                .filter(panelist ->
                        panels.find(to, panelist.account(), panelist.seat()).isEmpty())
                .toList();
        List<Panelist> copied = missing.stream()
                .filter(panelist -> able.get(panelist.seat()).contains(panelist.account()))
                .map(panelist -> terms.fitting(to, withAbsencesToCome(panelist)))
                .toList();
        for (Panelist panelist : copied) {
            panels.add(new KeptPanelist(to, panelist, people.ownId(), clock.instant()));
        }
        if (copied.isEmpty()) {
            journal.nothingChanged();
        } else {
            journal.changed(
                    PanelRows.subjectOf(to),
                    Map.of(),
                    Map.of("seats", copied.stream().map(CopyPanel::seat).toList()),
                    copied.size() + " seats from " + from.call() + "/" + from.wave());
        }
        return new CopyOutcome(copied.size(), missing.size() - copied.size());
    }

    private Panelist withAbsencesToCome(Panelist panelist) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LocalTime.zoneOf(""));
        return new Panelist(
                panelist.account(),
                panelist.seat(),
                panelist.college(),
                panelist.competences(),
                panelist.departements(),
                panelist.mostDossiers(),
                panelist.absences().stream()
                        .filter(absence -> !absence.last().isBefore(today))
                        .toList());
    }

    private static String seat(Panelist panelist) {
        return panelist.seat() + " " + panelist.account();
    }
}
