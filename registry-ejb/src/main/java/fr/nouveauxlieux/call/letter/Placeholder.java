package fr.nouveauxlieux.call.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is filled into a letter, written as {@code {project}}. */
public enum Placeholder {
    /** The dossier's number. */
    NUMBER,
    /** The project's name. */
    PROJECT,
    ORGANISATION,
    CALL,
    WAVE,
    /** The aid decided, in euros. */
    AMOUNT,
    /** Of a refusal. */
    REASONS,
    /** The service that answers for the call. */
    SERVICE,
    /** Of the decision. */
    DATE;

    private static final Pattern WRITTEN = Pattern.compile("\\{([^{}\\n]*)\\}");

    /** As {@code {project}}. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /** All that a text asks to be filled in and that is none of these, as it is written. */
    public static List<String> listUnknown(String text) {
        return WRITTEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(written -> Arrays.stream(values())
                        .noneMatch(placeholder -> placeholder.written().equals(written)))
                .toList();
    }
}
