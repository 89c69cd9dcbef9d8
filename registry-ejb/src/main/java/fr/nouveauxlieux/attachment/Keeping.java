package fr.nouveauxlieux.attachment;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a content lies, and how: {@code disk}, {@code s3}, or {@code disk/3f9a1c20} where it is sealed.
 *
 * @param key the mark of the key that seals it; empty where it lies as it came
 */
public record Keeping(Place place, String key) {

    private static final Pattern KEY = Pattern.compile("([0-9a-f]{8})?");
    private static final Pattern TEXT = Pattern.compile("(disk|s3)(?:/([0-9a-f]{8}))?");

    /** As files are received. */
    public static final Keeping RECEIVED = new Keeping(Place.DISK, "");

    /** Where contents may lie. */
    public enum Place {
        DISK,
        S3
    }

    public Keeping {
        Objects.requireNonNull(place, "place");
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("key: expected eight hexadecimal digits or nothing, was " + key);
        }
    }

    /** @throws IllegalArgumentException if it is none */
    public static Keeping parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected a keeping as disk or s3/3f9a1c20, was " + text);
        }
        return new Keeping(
                Place.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                matcher.group(2) == null ? "" : matcher.group(2));
    }

    public boolean isSealed() {
        return !key.isEmpty();
    }

    /** The name that a content has at its place: the mark of the key is beside it. */
    public String nameOf(String content) {
        return isSealed() ? content + "." + key : content;
    }

    @Override
    public String toString() {
        String where = place.name().toLowerCase(Locale.ROOT);
        return isSealed() ? where + "/" + key : where;
    }
}
