package fr.nouveauxlieux.call.form;

import fr.nouveauxlieux.kernel.AttachmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells whether a value is an answer to a field, and what does not hold of it. Takes whatever tree of JSON comes, and
 * never throws.
 */
@ApplicationScoped
public class AnswerChecker {

    private static final Pattern ITEM = Pattern.compile("[a-z0-9]{1,12}");

    private final Map<FieldKind, KindRule> rules = new EnumMap<>(FieldKind.class);

    /** For the container's stand-ins. */
    protected AnswerChecker() {}

    @Inject
    public AnswerChecker(KnownThings known) {
        rules.put(FieldKind.LINE, TextRule.ofOneLine());
        rules.put(FieldKind.TEXT, TextRule.ofSeveralLines());
        rules.put(FieldKind.RICH_TEXT, TextRule.ofSeveralLines());
        rules.put(FieldKind.NUMBER, NumberRule.ofNumbers());
        rules.put(FieldKind.MONEY, NumberRule.ofAmounts());
        rules.put(FieldKind.DATE, new DateRule());
        rules.put(FieldKind.CHOICE, new ChoiceRule());
        rules.put(FieldKind.CHOICES, new ListRule("not-an-option", (field, code) -> field.findOption(code)
                .isPresent()));
        rules.put(FieldKind.ADDRESS, new AddressRule(known));
        rules.put(FieldKind.PLACE, NamedRule.ofPlaces(known));
        rules.put(FieldKind.ORGANISATION, NamedRule.ofOrganisations());
        rules.put(FieldKind.TERRITORY, NamedRule.ofTerritories(known));
        rules.put(FieldKind.FILE, new ListRule("not-acceptable", (field, code) -> AttachmentId.find(code)
                .isPresent()));
        rules.put(FieldKind.TABLE, new TableRule(this));
        rules.put(FieldKind.BUDGET, new BudgetRule());
        rules.put(FieldKind.ATTESTATION, new AttestationRule());
        rules.put(FieldKind.BLOCK, new ListRule("not-acceptable", (field, key) -> ITEM.matcher(key)
                .matches()));
    }

    /** False for what is no answer of the field's kind at all, or beyond all size. No answer is always acceptable. */
    public boolean isAcceptable(FormField field, Object value) {
        return Answers.isEmpty(value) || rules.get(field.kind()).accepts(field, value);
    }

    /**
     * What does not hold of one value. Says nothing of an answer that lacks, nor of what belongs to the items of a
     * block, whose answers have paths of their own.
     */
    public List<AnswerFault> check(FormField field, AnswerPath path, Object value) {
        if (Answers.isEmpty(value)) {
            return List.of();
        }
        KindRule rule = rules.get(field.kind());
        Faults faults = new Faults(path);
        if (rule.accepts(field, value)) {
            rule.check(field, value, faults);
        } else {
            rule.refuse(value, faults);
        }
        return faults.list();
    }

    /**
     * The value as it is best kept: in texts, those of cells and addresses too, the line breaks of other systems and of
     * word processors become line feeds, or spaces in lines, and characters that no text holds are dropped.
     */
    public Object tidied(FormField field, Object value) {
        return TidiedAnswer.of(field, value);
    }
}
