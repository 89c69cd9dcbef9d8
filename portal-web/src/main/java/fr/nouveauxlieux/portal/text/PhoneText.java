package fr.nouveauxlieux.portal.text;

/** Telephone numbers as people write them. */
public final class PhoneText {

    private PhoneText() {}

    /** A French number by pairs of digits, as it is dictated; any other as it is. */
    public static String of(String international) {
        return international.matches("\\+33\\d{9}")
                ? ("0" + international.substring(3)).replaceAll("(\\d\\d)(?=\\d)", "$1\u00a0")
                : international;
    }
}
