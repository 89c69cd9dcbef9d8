package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the questions of a dossier are called, those of a block's items by the number of their item, and where they stand. */
final class AnswerLabels {

    private final CallForm form;
    private final DossierSheet sheet;
    private final Texts texts;

    AnswerLabels(CallForm form, DossierSheet sheet, Texts texts) {
        this.form = form;
        this.sheet = sheet;
        this.texts = texts;
    }

    /** Empty where the form asks no such thing. */
    Optional<String> find(AnswerPath path) {
        return form.findField(path).map(field -> path.isInBlock() ? inItem(path, field) : label(field));
    }

    /** The address of a question on the page of its section; empty where that is not shown, or its item is gone. */
    Optional<String> findAddress(AnswerPath path) {
        return form.findSectionOf(path)
                .filter(section -> section.shownWhen().holds(sheet.plainAnswers()))
                .filter(section -> !path.isInBlock() || itemNumber(path) > 0)
                .map(section -> DossierAddress.of(sheet.id(), section.code()) + "#" + path);
    }

    /** Every question of these sections that is asked as the answers stand, those of each item too, in their order. */
    List<AnswerPath> list(List<FormSection> sections) {
        List<AnswerPath> paths = new ArrayList<>();
        sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.shownWhen().holds(sheet.plainAnswers()))
                .forEach(field -> {
                    paths.add(AnswerPath.of(field.code()));
                    paths.addAll(inner(field));
                });
        return paths;
    }

    private List<AnswerPath> inner(FormField field) {
        return sheet.plainAnswers().itemsOf(field.code()).stream()
                .flatMap(item -> field.fields().stream().map(inner -> AnswerPath.of(field.code(), item, inner.code())))
                .toList();
    }

    private String inItem(AnswerPath path, FormField field) {
        String block =
                form.findField(AnswerPath.of(path.field())).map(this::label).orElse("");
        int number = itemNumber(path);
        return number > 0
                ? texts.format("dossier.in-item", block, number, label(field))
                : texts.format("writing.in-item-gone", block, label(field));
    }

    /** From 1; 0 for one that is gone. */
    private int itemNumber(AnswerPath path) {
        return sheet.plainAnswers().itemsOf(path.field()).indexOf(path.item()) + 1;
    }

    private String label(FormField field) {
        return field.label().in(texts.language().code());
    }
}
