package fr.nouveauxlieux.call.form;

import fr.nouveauxlieux.call.budget.BudgetTerms;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a form asks.
 *
 * @param code unique in the form; of a column or of a block's field, unique in it
 * @param required whether the dossier cannot be submitted without it, where it is shown
 * @param indispensable of a file: whether the dossier cannot be examined without it
 * @param template of a file: what is to be filled in, where there is something
 * @param options of a choice
 * @param fields of a block; the columns of a table
 * @param budget what is asked of a budget; present for that kind alone
 */
public record FormField(
        String code,
        FieldKind kind,
        Bilingual label,
        Optional<Bilingual> help,
        Optional<Bilingual> example,
        boolean required,
        boolean indispensable,
        Condition shownWhen,
        FieldLimits limits,
        Optional<FieldTemplate> template,
        List<FormOption> options,
        List<FormField> fields,
        Optional<BudgetTerms> budget) {

    public FormField {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        options = List.copyOf(options);
        fields = List.copyOf(fields);
    }

    public Optional<FormOption> findOption(String optionCode) {
        return options.stream()
                .filter(option -> option.code().equals(optionCode))
                .findFirst();
    }

    public Optional<FormField> findField(String fieldCode) {
        return fields.stream().filter(field -> field.code().equals(fieldCode)).findFirst();
    }
}
