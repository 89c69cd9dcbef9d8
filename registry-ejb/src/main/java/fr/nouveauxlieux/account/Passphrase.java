package fr.nouveauxlieux.account;

import java.text.Normalizer;
import java.util.Objects;

/**
 * A passphrase as typed, in the normal form NFKC, so that it is the same from every keyboard. It may be too weak to be
 * chosen: {@link PassphraseRules} judges that.
 */
public final class Passphrase {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;
    private static final int LONGEST_TYPED = 4 * LONGEST;

    private final String text;

    private Passphrase(String text) {
        this.text = text;
    }

    /** Whatever was typed; what is far too long is cut, and can then be no one's. */
    public static Passphrase typed(String text) {
        String cut = text.length() > LONGEST_TYPED ? text.substring(0, LONGEST_TYPED) : text;
        return new Passphrase(Normalizer.normalize(cut, Normalizer.Form.NFKC));
    }

    /** In characters as a person counts them. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /** For what hashes and judges it, and for nothing else. */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passphrase that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    /** Not the passphrase itself: it would end in logs. */
    @Override
    public String toString() {
        return "a passphrase";
    }
}
