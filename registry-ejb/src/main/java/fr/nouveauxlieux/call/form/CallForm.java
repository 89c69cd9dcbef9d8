package fr.nouveauxlieux.call.form;

import java.util.List;
import java.util.Optional;

/** What is asked, in its order. */
public record CallForm(List<FormSection> sections) {

    public CallForm {
        sections = List.copyOf(sections);
    }

    public Optional<FormSection> findSection(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    public Optional<FormSection> findSectionOf(AnswerPath path) {
        return sections.stream()
                .filter(section ->
                        section.fields().stream().anyMatch(field -> field.code().equals(path.field())))
                .findFirst();
    }

    /** The field at a path: of a block's inner path, the inner one. Empty where the form asks no such thing. */
    public Optional<FormField> findField(AnswerPath path) {
        Optional<FormField> outer = sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.code().equals(path.field()))
                .findFirst();
        if (!path.isInBlock()) {
            return outer;
        }
        return outer.filter(field -> field.kind() == FieldKind.BLOCK).flatMap(field -> field.findField(path.inner()));
    }
}
