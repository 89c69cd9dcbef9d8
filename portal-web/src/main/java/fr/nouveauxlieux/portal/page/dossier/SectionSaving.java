package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.SaveAnswers;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerReader;
import fr.nouveauxlieux.portal.page.dossier.field.PageAction;
import fr.nouveauxlieux.portal.page.dossier.field.PostedAnswers;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import fr.nouveauxlieux.portal.page.dossier.field.TypedValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Saves what was typed in a part of the form. */
@ApplicationScoped
class SectionSaving {

    @Inject
    private SaveAnswers saveAnswers;

    @Inject
    private Registers registers;

    @Inject
    private Visit visit;

    /** What came of it. */
    record Saved(PostedAnswers posted, List<SaveOutcome> outcomes) {

        /** Whether all that was typed is kept. */
        boolean isWhole() {
            return posted.misreads().isEmpty()
                    && posted.undecided().isEmpty()
                    && outcomes.stream().allMatch(SaveOutcome.Saved.class::isInstance);
        }

        Optional<PageAction> action() {
            return posted.action();
        }
    }

    Saved save(DossierSheet sheet, FormSection section, TypedValues typed) {
        AnswerReader reader = new AnswerReader(visit.getTexts().language(), registers.gazetteer());
        PostedAnswers posted = PostedAnswers.read(section.fields(), typed, sheet.answers(), reader);
        List<AnswerChange> changes = new ArrayList<>(posted.changes());
        new AddressOfChosenPlace(registers)
                .findIn(section.fields(), posted, sheet)
                .ifPresent(changes::add);
        return new Saved(posted, changes.isEmpty() ? List.of() : saveAnswers.save(sheet.id(), changes));
    }
}
