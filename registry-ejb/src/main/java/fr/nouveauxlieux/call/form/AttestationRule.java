package fr.nouveauxlieux.call.form;

/** What is attested, or not yet: {@code false} is empty, and not asked about. */
final class AttestationRule implements KindRule {

    @Override
    public boolean accepts(FormField field, Object value) {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public void check(FormField field, Object value, Faults faults) {
        // Attested is attested.
    }
}
