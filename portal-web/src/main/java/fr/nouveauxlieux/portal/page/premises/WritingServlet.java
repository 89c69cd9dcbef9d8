package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.limit.Purpose;
import fr.nouveauxlieux.limit.SharedLimit;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.FormServlet;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** A form of the premises exchange for whoever is signed in, which may be sent so often only. */
abstract class WritingServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 60;

    @Inject
    private transient SharedLimit limit;

    @Override
    protected final boolean isForSignedIn() {
        return true;
    }

    /** Counts a try; refuses the form where it is one too many. */
    protected final boolean isAllowed(Form form) {
        OptionalLong wait = limit.tryTake(Purpose.PREMISES, actor().name());
        wait.ifPresent(seconds -> form.refuseAll("entry.wait", (seconds + SECONDS - 1) / SECONDS));
        return wait.isEmpty();
    }
}
