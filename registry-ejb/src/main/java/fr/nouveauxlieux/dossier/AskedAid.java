package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.internal.DossierSheets;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What dossiers ask from year to year, as submitted last, for use cases of other features, which ask for permission themselves. */
@ApplicationScoped
public class AskedAid {

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierSheets sheets;

    @Inject
    private CallDirectory calls;

    /**
     * @param byYear empty where the form has no budget, or it was left empty
     * @param mostAYear what the call gives in a year at most, where it says so
     */
    public record Asked(List<Money> byYear, Optional<Money> mostAYear) {

        public Asked {
            byYear = List.copyOf(byYear);
        }
    }

    /** @throws NoSuchDossierException if there is none, or it was never submitted */
    public Asked get(DossierId dossier) {
        DossierSheet sheet = sheets.ofStaff(dossiers.get(dossier)).orElseThrow(NoSuchDossierException::new);
        CallForm form = calls.getVersion(sheet.call(), sheet.callVersion()).form();
        Optional<FormField> field = form.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(one -> one.kind() == FieldKind.BUDGET)
                .findFirst();
        List<Money> byYear = field.flatMap(one -> sheet.plainAnswers().find(one.code()))
                .flatMap(tree -> Budget.read(tree).budget())
                .map(budget -> budget.aid().amounts())
                .orElse(List.of());
        return new Asked(byYear, field.flatMap(FormField::budget).flatMap(BudgetTerms::mostAidAYear));
    }
}
