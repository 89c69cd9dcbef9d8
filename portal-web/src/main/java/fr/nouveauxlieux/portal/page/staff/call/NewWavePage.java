package fr.nouveauxlieux.portal.page.staff.call;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.OpenWave;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page on which a wave is announced shows. */
@Named("newWave")
@RequestScoped
public class NewWavePage {

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private Visit visit;

    /** Whether whoever reads may announce one. */
    public boolean isOpen() {
        return permissions.may(OpenWave.class);
    }

    public List<Choice> getCalls() {
        return calls.list().stream()
                .map(call -> new Choice(call.code().value(), call.title().in(visit.getLanguage())))
                .toList();
    }
}
