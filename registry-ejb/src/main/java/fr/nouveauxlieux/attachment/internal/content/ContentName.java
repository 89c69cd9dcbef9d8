package fr.nouveauxlieux.attachment.internal.content;

import fr.nouveauxlieux.kernel.AttachmentId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shape of the names that contents have at their places. */
public final class ContentName {

    private static final Pattern NAME = Pattern.compile("([0-9a-z]{16})(?:\\.[0-9a-f]{8})?(?:\\.part|\\.new)?");

    private ContentName() {}

    /** The content that a name is one of; empty where the name is none of ours. */
    public static Optional<String> findContent(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? AttachmentId.find(matcher.group(1)).map(AttachmentId::value) : Optional.empty();
    }

    /** @throws IllegalArgumentException if the name is none of ours: it may be a path */
    public static String contentOf(String name) {
        return findContent(name).orElseThrow(() -> new IllegalArgumentException("expected the name of a content"));
    }

    /** @return the same name. @throws IllegalArgumentException if it is none of ours: it may be a path */
    public static String require(String name) {
        contentOf(name);
        return name;
    }
}
