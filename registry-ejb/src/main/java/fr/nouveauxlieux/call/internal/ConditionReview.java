package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import java.util.Optional;

/** Whether conditions speak of what the form asks. */
final class ConditionReview {

    private final CallForm form;
    private final DefinitionProblems problems;

    ConditionReview(CallForm form, DefinitionProblems problems) {
        this.form = form;
        this.problems = problems;
    }

    void review(String path, Condition condition) {
        ConditionReader.listSimple(condition).forEach(simple -> {
            if (simple instanceof Condition.Is is) {
                reviewCode(path, is);
            } else if (simple instanceof Condition.Filled filled) {
                getField(path, filled.field());
            }
        });
    }

    private void reviewCode(String path, Condition.Is is) {
        getField(path, is.field()).ifPresent(field -> {
            if (field.kind() != FieldKind.CHOICE && field.kind() != FieldKind.CHOICES) {
                problems.add(path, "not-a-choice", is.field(), field.kind().code());
            } else if (field.findOption(is.code()).isEmpty()) {
                problems.add(path, "no-option", is.code(), is.field());
            }
        });
    }

    private Optional<FormField> getField(String path, String code) {
        Optional<FormField> field =
                AnswerPath.find(code).filter(found -> !found.isInBlock()).flatMap(form::findField);
        if (field.isEmpty()) {
            problems.add(path, "no-such-field", code);
        }
        return field;
    }
}
