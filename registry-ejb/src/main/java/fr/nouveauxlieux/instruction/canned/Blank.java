package fr.nouveauxlieux.instruction.canned;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a canned answer leaves open, written as {@code {numero}}, until it is put into a message. */
public enum Blank {
    /** By which people speak of the dossier. */
    NUMBER("numero"),
    PROJECT("projet"),
    ORGANISATION("organisation"),
    CALL("appel"),
    /** The day by which something is asked. */
    DUE("echeance"),
    /** The day on which silence becomes a refusal. */
    IMPLICIT("refus-par-silence");

    private static final Pattern SHAPE = Pattern.compile("\\{([a-z-]{1,40})}");

    private final String word;

    Blank(String word) {
        this.word = word;
    }

    /** As it is written. */
    public String written() {
        return "{" + word + "}";
    }

    private static Optional<Blank> find(String word) {
        return Arrays.stream(values()).filter(blank -> blank.word.equals(word)).findFirst();
    }

    /** What looks like one in a text, and is none, in its order. */
    public static Set<String> listUnknown(String text) {
        Set<String> unknown = new LinkedHashSet<>();
        Matcher matcher = SHAPE.matcher(text);
        while (matcher.find()) {
            if (find(matcher.group(1)).isEmpty()) {
                unknown.add(matcher.group());
            }
        }
        return unknown;
    }

    /** The text with what is known put in; what is not stays as it is written. Values are taken as they are. */
    public static String fill(String text, Map<Blank, String> values) {
        return SHAPE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        find(found.group(1)).map(values::get).orElse(found.group())));
    }

    /** Those that a text still has. */
    public static Set<Blank> listOpen(String text) {
        Set<Blank> open = new LinkedHashSet<>();
        SHAPE.matcher(text).results().forEach(found -> find(found.group(1)).ifPresent(open::add));
        return open;
    }
}
