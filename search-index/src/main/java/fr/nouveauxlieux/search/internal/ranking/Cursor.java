package fr.nouveauxlieux.search.internal.ranking;

import fr.nouveauxlieux.search.PlaceQuery;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page ended: the key of its last hit, and how the words were understood, so that the following pages
 * understand them likewise whatever happened to the index meanwhile. Bound to its question by a digest.
 *
 * @param plan how the words were understood, opaque here
 */
public record Cursor(String plan, RankKey last) {

    private static final byte VERSION = 1;

    public String encode(PlaceQuery question) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream output = new DataOutputStream(bytes)) {
            output.writeByte(VERSION);
            output.writeLong(QuestionDigest.of(question));
            output.writeUTF(plan);
            output.writeFloat(last.score());
            output.writeDouble(last.separation());
            writeBytes(last.name(), output);
            writeBytes(last.id(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * @throws IllegalArgumentException if the text is not a cursor that this question gave
     */
    public static Cursor decode(String text, PlaceQuery question) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw malformed(e);
        }
        try (DataInputStream input = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (input.readByte() != VERSION) {
                throw malformed(null);
            }
            if (input.readLong() != QuestionDigest.of(question)) {
                throw new IllegalArgumentException(
                        "the cursor belongs to another question: expected the one given with the page before");
            }
            String plan = input.readUTF();
            RankKey last = new RankKey(input.readFloat(), input.readDouble(), readBytes(input), readBytes(input));
            if (input.read() >= 0) {
                throw malformed(null);
            }
            return new Cursor(plan, last);
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    private static IllegalArgumentException malformed(Exception cause) {
        return new IllegalArgumentException("expected a cursor as given with a page of results", cause);
    }

    private static void writeBytes(BytesRef bytes, DataOutputStream output) throws IOException {
        output.writeShort(bytes.length);
        output.write(bytes.bytes, bytes.offset, bytes.length);
    }

    private static BytesRef readBytes(DataInputStream input) throws IOException {
        byte[] bytes = new byte[input.readUnsignedShort()];
        input.readFully(bytes);
        return new BytesRef(bytes);
    }
}
