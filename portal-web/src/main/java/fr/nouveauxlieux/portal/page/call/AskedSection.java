package fr.nouveauxlieux.portal.page.call;

import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FieldLimits;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormOption;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.portal.page.template.TemplateLink;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** A section of what a call asks, for whoever reads it before beginning. @param help may be empty */
public record AskedSection(String title, String help, List<AskedField> fields) {

    /**
     * @param help may be empty
     * @param detail what kind of answer, how long, which options: in words
     * @param template where what is to be filled in is had
     * @param fields of a block, columns of a table
     */
    public record AskedField(
            String label,
            String help,
            String detail,
            boolean required,
            boolean conditional,
            boolean file,
            boolean indispensable,
            TemplateLink template,
            List<String> options,
            List<AskedField> fields) {}

    static List<AskedSection> list(CallForm form, Texts texts) {
        String language = texts.language().code();
        return form.sections().stream()
                .map(section -> new AskedSection(
                        section.title().in(language),
                        section.help().map(help -> help.in(language)).orElse(""),
                        fields(section, texts)))
                .toList();
    }

    private static List<AskedField> fields(FormSection section, Texts texts) {
        return section.fields().stream().map(field -> field(field, texts)).toList();
    }

    private static AskedField field(FormField field, Texts texts) {
        String language = texts.language().code();
        return new AskedField(
                field.label().in(language),
                field.help().map(help -> help.in(language)).orElse(""),
                detail(field, texts),
                field.required(),
                !field.shownWhen().equals(Condition.ALWAYS),
                field.kind() == FieldKind.FILE,
                field.indispensable(),
                TemplateLink.of(field.template()),
                field.options().stream()
                        .map(FormOption::label)
                        .map(label -> label.in(language))
                        .toList(),
                field.fields().stream().map(inner -> field(inner, texts)).toList());
    }

    private static String detail(FormField field, Texts texts) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("call.kind." + field.kind().code()));
        FieldLimits limits = field.limits();
        limits.longest().ifPresent(most -> parts.add(texts.format("call.most-characters", most)));
        limits.greatest().ifPresent(most -> parts.add(texts.format("call.most-items", most)));
        if (!limits.formats().isEmpty()) {
            parts.add(String.join(", ", limits.formats().stream().sorted().toList()));
        }
        return String.join(texts.get("call.separator"), parts);
    }
}
