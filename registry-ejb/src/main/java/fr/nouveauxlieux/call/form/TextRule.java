package fr.nouveauxlieux.call.form;

/** Lines and longer texts. */
final class TextRule implements KindRule {

    /** Beyond all limits of forms, in the units of Java. */
    static final int LONGEST_LINE = 2_000;

    static final int LONGEST_TEXT = 100_000;

    private final int longest;
    private final boolean severalLines;

    private TextRule(int longest, boolean severalLines) {
        this.longest = longest;
        this.severalLines = severalLines;
    }

    static TextRule ofOneLine() {
        return new TextRule(LONGEST_LINE, false);
    }

    static TextRule ofSeveralLines() {
        return new TextRule(LONGEST_TEXT, true);
    }

    @Override
    public boolean accepts(FormField field, Object value) {
        return value instanceof String text && text.length() <= longest && AnswerTexts.isTidy(text, severalLines);
    }

    @Override
    public void check(FormField field, Object value, Faults faults) {
        faults.checkLength(field.limits(), (String) value);
    }
}
