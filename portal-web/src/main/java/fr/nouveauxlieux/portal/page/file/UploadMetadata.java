package fr.nouveauxlieux.portal.page.file;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The header {@code Upload-Metadata} of the tus protocol: keys with their values in base 64, parted by commas. */
final class UploadMetadata {

    private static final int LONGEST = 4_000;

    private final Map<String, String> values = new HashMap<>();

    private UploadMetadata() {}

    /** @throws IllegalArgumentException if it cannot be read */
    static UploadMetadata parse(String header) {
        UploadMetadata metadata = new UploadMetadata();
        if (header == null || header.isBlank()) {
            return metadata;
        }
        if (header.length() > LONGEST) {
            throw new IllegalArgumentException("Upload-Metadata: expected " + LONGEST + " characters at most");
        }
        for (String pair : header.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            byte[] value = parts.length == 2 ? decode(parts[1].strip()) : new byte[0];
            metadata.values.put(parts[0], new String(value, StandardCharsets.UTF_8));
        }
        return metadata;
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Upload-Metadata: expected values in base 64", e);
        }
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
