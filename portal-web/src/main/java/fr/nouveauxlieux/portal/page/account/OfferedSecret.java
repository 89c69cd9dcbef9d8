package fr.nouveauxlieux.portal.page.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The secret of a second factor that is being set up. The page keeps it in its form until the first code is right:
 * nowhere else can it be read again.
 *
 * @param address as {@code otpauth://totp/…?secret=…}
 * @param text the secret in base 32, in groups of four
 */
public record OfferedSecret(String address, String text) {

    private static final Pattern ADDRESS =
            Pattern.compile("otpauth://totp/[A-Za-z0-9%:._~@+!-]{1,400}\\?[A-Za-z0-9%=&._~+-]{1,400}");
    private static final Pattern SECRET = Pattern.compile("[?&]secret=([A-Z2-7]{16,128})(?:&|$)");
    private static final int GROUP = 4;

    /** Empty for what is no such address. */
    static Optional<OfferedSecret> find(String address) {
        Matcher secret = SECRET.matcher(address);
        if (!ADDRESS.matcher(address).matches() || !secret.find()) {
            return Optional.empty();
        }
        return Optional.of(new OfferedSecret(address, secret.group(1).replaceAll("(.{" + GROUP + "})(?=.)", "$1 ")));
    }

    public QrCode qrCode() {
        return QrCode.of(address);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
