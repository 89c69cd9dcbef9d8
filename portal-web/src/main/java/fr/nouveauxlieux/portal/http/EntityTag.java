package fr.nouveauxlieux.portal.http;

import fr.nouveauxlieux.search.IndexStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A weak validator: it stays the same as long as the same question has the same answer, on every node and whatever
 * the compression.
 */
public record EntityTag(String value) {

    /** Changes when answers are written otherwise than before, so that caches let go of what they hold. */
    private static final int FORM_OF_ANSWERS = 1;

    /** Of an answer that only the question and the content of the index make. */
    public static EntityTag of(IndexStatus status, String question) {
        return new EntityTag("W/\"" + FORM_OF_ANSWERS + "-" + Long.toHexString(status.sequence()) + "-"
                + Integer.toHexString(status.places()) + "-" + checksum(question.getBytes(StandardCharsets.UTF_8))
                + Integer.toHexString(question.hashCode()) + "\"");
    }

    /** Of an answer that is these bytes. */
    public static EntityTag of(byte[] content) {
        return new EntityTag(
                "W/\"" + FORM_OF_ANSWERS + "-" + Integer.toHexString(content.length) + "-" + checksum(content) + "\"");
    }

    /** True where the asker already holds this answer. */
    public boolean isHeldBy(String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        String held = ifNoneMatch.strip();
        if (held.equals("*")) {
            return true;
        }
        for (String tag : held.split(",")) {
            if (opaque(tag.strip()).equals(opaque(value))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Answers 304 where the asker already holds the answer.
     *
     * @return true where that was so: there is nothing more to write
     */
    public boolean spares(HttpServletRequest request, HttpServletResponse response, String cacheControl) {
        if (!isHeldBy(request.getHeader("If-None-Match"))) {
            return false;
        }
        mark(response, cacheControl);
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** Sets the validator of an answer, and how long it may be kept. */
    public void mark(HttpServletResponse response, String cacheControl) {
        response.setHeader("ETag", value);
        response.setHeader("Cache-Control", cacheControl);
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static String checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }
}
