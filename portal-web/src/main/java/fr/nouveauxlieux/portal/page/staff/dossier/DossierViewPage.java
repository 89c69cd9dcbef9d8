package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.instruction.view.SaveView;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The view that is about to be saved. */
@Named("dossierViewPage")
@RequestScoped
public class DossierViewPage {

    /** The parameter of what the list was asked. */
    static final String QUESTION = "question";

    @Inject
    private DossiersTable table;

    @Inject
    private Permissions permissions;

    private Optional<DeskQuestion> question = Optional.empty();

    /** @param text what the list was asked; empty for nothing to save */
    void show(String text) {
        question = Optional.of(text).filter(asked -> !asked.isEmpty()).map(asked -> DeskQuestion.parse(table, asked));
    }

    public boolean isSavable() {
        return question.filter(asked -> !asked.text().isEmpty()).isPresent() && permissions.may(SaveView.class);
    }

    /** In the one way that it is written. */
    public String getText() {
        return question.map(DeskQuestion::text).orElse("");
    }

    public List<DeskQuestion.Setting> getSettings() {
        return question.map(DeskQuestion::settings).orElse(List.of());
    }

    /** The call to which the view is bounded, within which alone it can be shared. */
    Optional<CallCode> findCall() {
        return question.flatMap(asked -> table.filter(asked.query()).call());
    }

    public boolean isShareable() {
        return findCall().isPresent();
    }
}
