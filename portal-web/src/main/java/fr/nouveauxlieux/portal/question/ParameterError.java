package fr.nouveauxlieux.portal.question;

/**
 * One thing that could not be understood in an address.
 *
 * @param value as it was given; cut short where it was very long
 * @param expected what would have been understood, in English
 */
public record ParameterError(String parameter, String value, String expected) {

    private static final int LONGEST_ECHO = 200;

    public ParameterError {
        if (value.length() > LONGEST_ECHO) {
            value = value.substring(0, LONGEST_ECHO) + "…";
        }
    }

    @Override
    public String toString() {
        return parameter + "=" + value + ": expected " + expected;
    }
}
