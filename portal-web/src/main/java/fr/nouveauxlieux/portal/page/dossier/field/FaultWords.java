package fr.nouveauxlieux.portal.page.dossier.field;

import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.portal.text.Texts;
import java.math.BigDecimal;
import java.util.List;

/** Says what is wrong with an answer, in words, with its bounds written as the language does. */
public final class FaultWords {

    private static final String IN_ROW = "in-row";
    private static final int NESTED = 3;

    private final Texts texts;

    public FaultWords(Texts texts) {
        this.texts = texts;
    }

    /** @param arguments of the fault; of one in a table's row: the row's number, the column, the fault there, its arguments */
    public String write(FormField field, String code, List<String> arguments) {
        if (code.equals(IN_ROW) && arguments.size() >= NESTED) {
            return field.findField(arguments.get(1))
                    .map(column -> texts.format(
                            "fault.in-row",
                            arguments.get(0),
                            column.label().in(texts.language().code()),
                            write(column, arguments.get(2), arguments.subList(NESTED, arguments.size()))))
                    .orElseGet(() -> texts.get("fault.unknown"));
        }
        if (code.startsWith(BudgetWords.PREFIX) && field.budget().isPresent()) {
            return new BudgetWords(texts, field.budget().get()).fault(code, arguments);
        }
        Object[] written =
                arguments.stream().map(argument -> bound(field, argument)).toArray();
        return texts.find("fault." + code).isPresent()
                ? texts.format("fault." + code, written)
                : texts.get("fault.unknown");
    }

    private Object bound(FormField field, String argument) {
        if (field.kind() == FieldKind.TERRITORY || !argument.matches("-?\\d{1,18}(\\.\\d+)?")) {
            return argument;
        }
        BigDecimal number = new BigDecimal(argument);
        return field.kind() == FieldKind.MONEY
                ? texts.format("dossier.euros", TypedNumber.writeCents(number, texts.language()))
                : TypedNumber.write(number, texts.language());
    }
}
