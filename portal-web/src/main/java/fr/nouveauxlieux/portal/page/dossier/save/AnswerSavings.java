package fr.nouveauxlieux.portal.page.dossier.save;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.form.AnswerFault;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FormCheck;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.SectionProgress;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.dossier.SaveAnswers;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerReader;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import fr.nouveauxlieux.portal.page.dossier.field.TypedAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads changes as the form's pages do, saves those that are answers, and tells what came of each. */
@ApplicationScoped
class AnswerSavings {

    @Inject
    private ReadDossier readDossier;

    @Inject
    private SaveAnswers saveAnswers;

    @Inject
    private CallDirectory calls;

    @Inject
    private FormCheck formCheck;

    @Inject
    private Registers registers;

    @Inject
    private Visit visit;

    /** @return one outcome a change, in their order, as trees of JSON */
    List<Map<String, Object>> save(DossierId dossier, List<SentChange> sent) {
        DossierSheet sheet = readDossier.read(dossier);
        CallForm form = calls.getVersion(sheet.call(), sheet.callVersion()).form();
        AnswerReader reader = new AnswerReader(visit.getTexts().language(), registers.gazetteer());
        OutcomeTree trees = new OutcomeTree(visit.getTexts(), registers);
        List<Map<String, Object>> outcomes = new ArrayList<>();
        List<AnswerChange> changes = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (SentChange change : sent) {
            Optional<AnswerPath> path = AnswerPath.find(change.path());
            Optional<FormField> field = path.flatMap(form::findField);
            if (field.isEmpty()) {
                outcomes.add(trees.unknown(change.path()));
                continue;
            }
            TypedAnswer answer = change.typed()
                    .map(typed -> TypedAnswer.read(field.get(), path.get(), typed, reader))
                    .orElseGet(() -> new TypedAnswer(change.value(), Optional.empty()));
            if (answer.fault().isPresent()) {
                outcomes.add(
                        trees.misread(field.get(), path.get(), answer.fault().get(), standing(sheet, path.get())));
            } else {
                places.add(outcomes.size());
                outcomes.add(Map.of());
                changes.add(new AnswerChange(path.get(), answer.value(), change.base(), change.key()));
            }
        }
        if (!changes.isEmpty()) {
            List<SaveOutcome> saved = saveAnswers.save(dossier, changes);
            for (int i = 0; i < saved.size(); i++) {
                outcomes.set(places.get(i), tree(trees, form, sheet, saved.get(i)));
            }
            tellProgress(form, sheet, saved, places, outcomes);
        }
        return outcomes;
    }

    /** How far the section of each answer saved is now. */
    private void tellProgress(
            CallForm form,
            DossierSheet before,
            List<SaveOutcome> saved,
            List<Integer> places,
            List<Map<String, Object>> outcomes) {
        Map<AnswerPath, Object> values =
                new LinkedHashMap<>(before.plainAnswers().byPath());
        for (SaveOutcome outcome : saved) {
            if (outcome instanceof SaveOutcome.Saved kept) {
                values.put(kept.path(), kept.answer().value());
            }
        }
        Map<String, SectionProgress> progress = formCheck.progress(form, new Answers(values));
        for (int i = 0; i < saved.size(); i++) {
            Map<String, Object> tree = outcomes.get(places.get(i));
            form.findSectionOf(saved.get(i).path())
                    .map(section -> progress.get(section.code()))
                    .ifPresent(count ->
                            tree.put("progress", Map.of("given", count.given(), "required", count.required())));
        }
    }

    private static Map<String, Object> tree(OutcomeTree trees, CallForm form, DossierSheet sheet, SaveOutcome outcome) {
        FormField field = form.findField(outcome.path()).orElseThrow();
        if (outcome instanceof SaveOutcome.Saved saved) {
            return trees.saved(field, saved.answer(), saved.faults());
        }
        if (outcome instanceof SaveOutcome.Conflict conflict) {
            return trees.conflict(field, conflict.theirs());
        }
        AnswerFault fault = ((SaveOutcome.Refused) outcome).fault();
        return trees.refused(field, fault, standing(sheet, outcome.path()));
    }

    private static Optional<AnswerView> standing(DossierSheet sheet, AnswerPath path) {
        return Optional.ofNullable(sheet.answers().get(path));
    }
}
