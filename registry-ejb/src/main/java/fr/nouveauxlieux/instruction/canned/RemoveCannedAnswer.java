package fr.nouveauxlieux.instruction.canned;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.instruction.internal.CannedAnswers;
import fr.nouveauxlieux.instruction.model.KeptAnswer;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Takes a canned answer of a call away. What was written with it stays as it is. */
@ApplicationScoped
@UseCase(value = "instruction.remove-canned-answer", permits = @Permit(to = {Role.INSTRUCTOR, Role.ADMINISTRATOR}))
public class RemoveCannedAnswer {

    @Inject
    private CannedAnswers answers;

    @Inject
    private Journal journal;

    /** @return false if it was taken away already */
    public boolean remove(CannedKey key) {
        Optional<KeptAnswer> answer = answers.find(key);
        if (answer.isEmpty()) {
            journal.nothingChanged();
            return false;
        }
        answers.remove(answer.get());
        journal.changed(
                new Subject("canned-answer", key.toString()), answer.get().state(), Map.of());
        return true;
    }
}
