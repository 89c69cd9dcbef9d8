package fr.nouveauxlieux.portal.page.dossier.budget;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.DossierPage;
import fr.nouveauxlieux.portal.page.dossier.field.FieldView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The budgets of a page, each got ready once. */
@Named("budgets")
@RequestScoped
public class Budgets {

    @Inject
    private DossierPage dossier;

    @Inject
    private Visit visit;

    private final Map<String, BudgetView> shown = new HashMap<>();

    public BudgetView show(FieldView field) {
        return shown.computeIfAbsent(field.name(), name -> view(field));
    }

    private BudgetView view(FieldView field) {
        FormField asked =
                dossier.call().form().findField(AnswerPath.parse(field.path())).orElseThrow();
        return new BudgetViews(visit.getTexts(), asked.budget().orElseThrow()).show(field.name(), field.typed());
    }
}
