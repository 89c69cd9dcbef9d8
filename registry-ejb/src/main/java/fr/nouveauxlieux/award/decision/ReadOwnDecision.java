package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.award.decision.model.Decision;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tells those who write a dossier whether a letter of decision is there, and what it says once it was opened. */
@ApplicationScoped
@UseCase(
        value = "decision.read-own",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ReadOwnDecision {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private DecisionRows decisions;

    @Inject
    private Permissions permissions;

    /** Empty where no letter was ever sent. */
    public Optional<OwnDecision> read(DossierId dossier) {
        List<Decision> sent =
                decisions.list(dossier).stream().filter(Decision::isSent).toList();
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        Optional<Decision> standing = decisions.findStanding(dossier).filter(Decision::isSent);
        boolean opened = standing.filter(Decision::isRead).isPresent();
        return Optional.of(new OwnDecision(
                dossiers.get(dossier).number(),
                standing.map(Decision::told),
                permissions.may(OpenDecision.class, dossier),
                opened,
                standing.flatMap(decision -> decision.view().readAt())
                        .map(read -> AppealPeriod.openedAt(read).until()),
                opened
                        && standing.get().kind() == DecisionKind.ACCEPTED
                        && permissions.may(RenounceGrant.class, dossier),
                sent.stream()
                        .map(Decision::told)
                        .filter(former -> former.end().isPresent())
                        .toList(),
                standing.map(decision -> decisions.listToldNetworks(decision.key()))
                        .orElse(List.of())));
    }
}
