package fr.nouveauxlieux.account;

/**
 * A secret to be entered in an application that makes codes.
 *
 * @param text in base 32, in groups of four, to be typed
 * @param address {@code otpauth://…}, to be shown as a QR code; both are shown once and never logged
 */
public record SecondFactorSecret(String text, String address) {

    @Override
    public String toString() {
        return "a secret";
    }
}
