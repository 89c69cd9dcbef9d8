package fr.nouveauxlieux.audit;

import java.util.regex.Pattern;

/**
 * What was acted on.
 *
 * @param kind as {@code account}
 * @param id its identifier; never an address, a name or another thing that tells who it is
 */
public record Subject(String kind, String id) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{1,39}");
    private static final int LONGEST_ID = 200;

    public Subject {
        if (kind == null || !KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("expected a kind as place or import-run, was " + kind);
        }
        if (id == null || id.isEmpty() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("expected the identifier of a subject, at most 200 characters");
        }
    }
}
