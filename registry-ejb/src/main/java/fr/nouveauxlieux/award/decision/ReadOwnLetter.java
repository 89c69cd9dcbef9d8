package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives those who write a dossier a letter of decision that was opened, or one that stands no longer, to the byte. */
@ApplicationScoped
@UseCase(
        value = "decision.read-own-letter",
        kind = UseCase.Kind.READING,
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
            @Permit(to = Role.GUEST, reach = Reach.INVITED)
        })
public class ReadOwnLetter {

    @Inject
    private DecisionRows decisions;

    /**
     * @param decision its number
     * @return a PDF; empty where the dossier has no such letter that may be read
     */
    public Optional<byte[]> read(DossierId dossier, long decision) {
        return decisions.list(dossier).stream()
                .filter(one -> one.key() == decision && one.isSent())
                .filter(one -> one.isRead() || one.told().end().isPresent())
                .findFirst()
                .map(one -> decisions.letterOf(one.key()));
    }
}
