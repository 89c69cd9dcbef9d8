package fr.nouveauxlieux.account;

import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows the second factor that a sign-in asked for: a code of the application, or a recovery code, which is then used up. */
@ApplicationScoped
@UseCase(value = "account.answer-challenge", permits = @Permit(to = Role.ANYONE))
public class AnswerChallenge {

    /** @param code as typed, with or without spaces and dashes */
    public SignInOutcome answer(SecretToken challenge, String code, DeviceName device) {
        throw new UnsupportedOperationException("account.answer-challenge");
    }
}
