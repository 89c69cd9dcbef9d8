package fr.nouveauxlieux.portal.page.signin;

import fr.nouveauxlieux.limit.SharedLimit;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** Counts over all nodes what a network tries at the door, whichever accounts it tries it on. */
@RequestScoped
public class TryCount {

    private static final int SECONDS = 60;

    @Inject
    private SharedLimit limit;

    @Inject
    private CurrentActor currentActor;

    /**
     * Counts a try, and refuses the form where it is one too many.
     *
     * @param purpose one of {@link fr.nouveauxlieux.limit.Purpose}
     */
    boolean allows(Form form, String purpose) {
        OptionalLong wait = limit.tryTake(purpose, currentActor.get().origin());
        wait.ifPresent(seconds -> form.refuseAll("entry.wait", (seconds + SECONDS - 1) / SECONDS));
        return wait.isEmpty();
    }
}
