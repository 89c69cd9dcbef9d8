package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.SaveAnswers;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerReader;
import fr.nouveauxlieux.portal.page.dossier.field.EstablishmentLookUp;
import fr.nouveauxlieux.portal.page.dossier.field.NumbersInAnswers;
import fr.nouveauxlieux.portal.page.dossier.field.PageAction;
import fr.nouveauxlieux.portal.page.dossier.field.PostedAnswers;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import fr.nouveauxlieux.portal.page.dossier.field.TypedValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Saves what was typed in a part of the form. */
@ApplicationScoped
class SectionSaving {

    @Inject
    private SaveAnswers saveAnswers;

    @Inject
    private Registers registers;

    @Inject
    private EstablishmentLookUp lookUp;

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
        List<SaveOutcome> outcomes = changes.isEmpty() ? List.of() : saveAnswers.save(sheet.id(), changes);
        lookUp.lookUp(numbers(section, posted, typed, outcomes));
        return new Saved(posted, outcomes);
    }

    /** What is saved is saved before the directory is asked about the numbers in it. */
    private static List<Siret> numbers(
            FormSection section, PostedAnswers posted, TypedValues typed, List<SaveOutcome> outcomes) {
        CallForm form = new CallForm(List.of(section));
        Stream<Siret> saved = outcomes.stream()
                .filter(SaveOutcome.Saved.class::isInstance)
                .map(SaveOutcome.Saved.class::cast)
                .flatMap(kept -> form.findField(kept.path()).stream()
                        .flatMap(field ->
                                NumbersInAnswers.list(field, kept.answer().value()).stream()));
        Stream<Siret> asked = posted.action().filter(action -> action.kind() == PageAction.Kind.LOOK_UP).stream()
                .flatMap(action -> NumbersInAnswers.find(typed.first(action.name())).stream());
        return Stream.concat(saved, asked).distinct().toList();
    }
}
