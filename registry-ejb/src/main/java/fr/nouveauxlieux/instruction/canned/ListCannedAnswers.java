package fr.nouveauxlieux.instruction.canned;

import fr.nouveauxlieux.instruction.internal.CannedAnswers;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The canned answers of a call, for whoever writes them. */
@ApplicationScoped
@UseCase(
        value = "instruction.list-canned-answers",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.INSTRUCTOR, Role.ADMINISTRATOR}))
public class ListCannedAnswers {

    @Inject
    private CannedAnswers answers;

    /** In the order of their titles. */
    public List<CannedAnswer> list(CallCode call) {
        return answers.list(call);
    }
}
