package fr.nouveauxlieux.account.internal;

import fr.nouveauxlieux.account.AccountLinks;
import fr.nouveauxlieux.account.IssueFirstAdministratorLink;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Makes the link to the first administrator for the run command. */
@ApplicationScoped
public class FirstAdministratorLinks {

    private static final Actor RUN_COMMAND = Actor.system("run-command");

    @Inject
    private CurrentActor currentActor;

    @Inject
    private DemonstrationState demonstration;

    @Inject
    private IssueFirstAdministratorLink issueFirstAdministratorLink;

    /** The token stands after the {@code #}, which browsers keep to themselves. */
    @ActivateRequestContext
    @Transactional
    public String issue() {
        if (demonstration.isOn()) {
            return "";
        }
        try {
            Optional<SecretToken> token = currentActor.as(RUN_COMMAND, issueFirstAdministratorLink::issue);
            return token.map(issued -> AccountLinks.FIRST_ADMINISTRATOR + "#" + issued.value())
                    .orElse("");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the use case throws nothing checked", e);
        }
    }
}
