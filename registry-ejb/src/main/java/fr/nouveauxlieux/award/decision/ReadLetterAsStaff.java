package fr.nouveauxlieux.award.decision;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.award.decision.internal.DecisionRows;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives the administration a signed letter of decision, to the byte, whether it stands or not. */
@ApplicationScoped
@UseCase(
        value = "decision.read-letter-as-staff",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(
                        to = {
                            Role.DECIDING_AUTHORITY,
                            Role.COMMITTEE_SECRETARY,
                            Role.INSTRUCTOR,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ReadLetterAsStaff {

    @Inject
    private DecisionRows decisions;

    @Inject
    private Journal journal;

    /**
     * @param decision its number
     * @return a PDF; empty where the dossier has no such decision
     */
    public Optional<byte[]> read(DossierId dossier, long decision) {
        Optional<byte[]> letter = decisions.list(dossier).stream()
                .filter(one -> one.key() == decision)
                .findFirst()
                .map(one -> decisions.letterOf(one.key()));
        if (letter.isPresent()) {
            journal.read(new Subject("dossier", dossier.value()), "letter of decision " + decision);
        } else {
            journal.nothingChanged();
        }
        return letter;
    }
}
