package fr.nouveauxlieux.attachment.internal.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that contents are sealed by: the first one seals, all of them unseal. */
public final class ContentKeys {

    private static final String SETTING = "nl.files.keys";

    /** In the place of the newest key: what comes from now on is not sealed. */
    private static final String NONE = "none";

    private final List<ContentKey> keys;
    private final boolean sealing;

    private ContentKeys(List<ContentKey> keys, boolean sealing) {
        this.keys = keys;
        this.sealing = sealing;
    }

    /**
     * @param text keys of 32 bytes in base 64, parted by commas, the newest first; blank for none; {@code none} before
     *     keys that unseal and seal no more
     * @throws IllegalArgumentException naming the setting, and nothing of its value, where it cannot be used
     */
    public static ContentKeys parse(String text) {
        List<ContentKey> keys = new ArrayList<>();
        List<String> parts = text.isBlank()
                ? List.of()
                : Stream.of(text.split(",", -1)).map(String::strip).toList();
        boolean sealing = parts.isEmpty() || !parts.get(0).equals(NONE);
        for (int i = sealing ? 0 : 1; i < parts.size(); i++) {
            keys.add(key(parts.get(i), i + 1));
        }
        return new ContentKeys(List.copyOf(keys), sealing);
    }

    private static ContentKey key(String text, int position) {
        try {
            return new ContentKey(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    SETTING + ": expected 32 bytes in base 64 for each key, key " + position + " is something else");
        }
    }

    /** The one that seals; empty where contents lie as they came. */
    public Optional<ContentKey> newest() {
        return keys.stream().filter(key -> sealing).findFirst();
    }

    /** @throws IOException if it is not among them */
    public ContentKey get(String mark) throws IOException {
        return keys.stream()
                .filter(key -> key.mark().equals(mark))
                .findFirst()
                .orElseThrow(() -> new IOException("the key " + mark + " is not among " + SETTING));
    }
}
