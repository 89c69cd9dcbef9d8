package fr.nouveauxlieux.kernel;

/** An association's number in the national register: {@code W} and nine digits (the prefecture's code may hold a letter). */
public record Rna(String value) {

    public Rna {
        if (value == null || !value.matches("W\\d[\\dAB]\\d{7}")) {
            throw new IllegalArgumentException("expected an RNA number as W751234567, was " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
