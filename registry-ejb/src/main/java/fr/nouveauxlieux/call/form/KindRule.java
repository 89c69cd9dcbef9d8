package fr.nouveauxlieux.call.form;

/** What holds of the answers of one kind. Never throws, whatever tree it is given. */
interface KindRule {

    /** Whether it is an answer of this kind at all, however faulty. Empty answers are not asked about. */
    boolean accepts(FormField field, Object value);

    /** The fault to tell of what is not accepted. */
    default String refusal() {
        return "not-acceptable";
    }

    /** Says why a value is not accepted. */
    default void refuse(Object value, Faults faults) {
        faults.add(refusal());
    }

    /** @param value accepted */
    void check(FormField field, Object value, Faults faults);
}
