package fr.nouveauxlieux.kernel;

import java.util.regex.Pattern;

/** An association's number in the national register: {@code W} and nine digits (the prefecture's code may hold a letter). */
public record Rna(String value) {

    private static final Pattern SHAPE = Pattern.compile("W\\d[\\dAB]\\d{7}");

    public Rna {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected an RNA number as W751234567, was " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
