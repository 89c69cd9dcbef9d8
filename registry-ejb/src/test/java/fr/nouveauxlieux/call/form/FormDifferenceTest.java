package fr.nouveauxlieux.call.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.call.form.FieldChange.Aspect;
import fr.nouveauxlieux.call.form.FieldChange.Kind;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormDifferenceTest {

    private static final FormField TITLE = field("title", "Nom", true);
    private static final FormField NEED = field("need", "Besoin", false);

    private static FormField field(String code, String label, boolean required) {
        return new FormField(
                code,
                FieldKind.LINE,
                new Bilingual(label, label),
                Optional.empty(),
                Optional.empty(),
                required,
                false,
                Condition.ALWAYS,
                FieldLimits.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static CallForm form(FormField... fields) {
        return new CallForm(List.of(new FormSection(
                "projet", new Bilingual("P", "P"), Optional.empty(), Condition.ALWAYS, List.of(fields))));
    }

    @Test
    void theSameFormDiffersInNothing() {
        assertThat(FormDifference.between(form(TITLE, NEED), form(NEED, TITLE))).isEmpty();
    }

    @Test
    void whatIsAddedAndRemovedIsTold() {
        assertThat(FormDifference.between(form(TITLE), form(NEED)))
                .extracting(FieldChange::kind, FieldChange::field)
                .containsExactly(tuple(Kind.ADDED, "need"), tuple(Kind.REMOVED, "title"));
    }

    @Test
    void whatOfAFieldDiffersIsTold() {
        assertThat(FormDifference.between(form(TITLE), form(field("title", "Titre", false))))
                .containsExactly(new FieldChange(
                        Kind.CHANGED,
                        "title",
                        new Bilingual("Titre", "Titre"),
                        Set.of(Aspect.WORDING, Aspect.REQUIRED)));
    }
}
