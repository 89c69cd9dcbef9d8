package fr.nouveauxlieux.call.form;

/** One of the options. */
final class ChoiceRule implements KindRule {

    @Override
    public boolean accepts(FormField field, Object value) {
        return value instanceof String code && field.findOption(code).isPresent();
    }

    @Override
    public String refusal() {
        return "not-an-option";
    }

    @Override
    public void check(FormField field, Object value, Faults faults) {
        // Each option is as good as another.
    }
}
