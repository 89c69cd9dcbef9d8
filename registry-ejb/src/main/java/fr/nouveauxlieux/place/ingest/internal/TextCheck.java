package fr.nouveauxlieux.place.ingest.internal;

import fr.nouveauxlieux.place.ingest.UnusableFileException;
import fr.nouveauxlieux.place.ingest.UnusableFileException.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;

/**
 * Looks at the content of a file as it arrives, whatever its sender calls it: plain text of one character set passes,
 * everything else is refused by what it looks like. Holds a few kilobytes at a time.
 */
public final class TextCheck {

    private record Signature(String name, int... bytes) {
        boolean begins(byte[] head) {
            if (head.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if ((head[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Signature> OTHERS = List.of(
            new Signature("a zip archive or a spreadsheet (xlsx, ods)", 'P', 'K', 3, 4),
            new Signature("an empty zip archive", 'P', 'K', 5, 6),
            new Signature("a spreadsheet of the older kind (xls)", 0xD0, 0xCF, 0x11, 0xE0),
            new Signature("packed by gzip, which Content-Encoding does not say", 0x1F, 0x8B),
            new Signature("a PDF document", '%', 'P', 'D', 'F', '-'),
            new Signature("text in UTF-16", 0xFE, 0xFF),
            new Signature("text in UTF-16", 0xFF, 0xFE));

    private static final int CHARACTERS_AT_ONCE = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CharsetDecoder decoder;
    private final CharBuffer characters = CharBuffer.allocate(CHARACTERS_AT_ONCE);
    private byte[] rest = {};
    private boolean begun;
    private boolean wordSeen;
    private long line = 1;

    public TextCheck(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Looks at the next bytes.
     *
     * @throws UnusableFileException if they cannot be of a text
     */
    public void take(byte[] bytes, int length) {
        byte[] all = Arrays.copyOf(rest, rest.length + length);
        System.arraycopy(bytes, 0, all, rest.length, length);
        decode(all, false);
    }

    /**
     * Says that there are no more.
     *
     * @throws UnusableFileException if they end within a character, or held no word
     */
    public void end() {
        decode(rest, true);
        if (!wordSeen) {
            throw new UnusableFileException(Reason.OTHER_CONTENT, "The file is empty.");
        }
    }

    private void decode(byte[] bytes, boolean last) {
        if (!begun && bytes.length > 0) {
            refuseOthers(bytes);
            begun = true;
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, characters, last);
        while (result.isOverflow()) {
            examine();
            result = decoder.decode(input, characters, last);
        }
        examine();
        if (result.isError()) {
            throw notText("On line " + line + " the file is not in " + decoder.charset() + ".");
        }
        rest = Arrays.copyOfRange(bytes, input.position(), bytes.length);
    }

    private static void refuseOthers(byte[] head) {
        for (Signature other : OTHERS) {
            if (other.begins(head)) {
                throw notText("The file is " + other.name() + ", where a table in plain text (CSV) was expected.");
            }
        }
    }

    private void examine() {
        characters.flip();
        while (characters.hasRemaining()) {
            examine(characters.get());
        }
        characters.clear();
    }

    private void examine(char character) {
        if (character == '\n') {
            line++;
        } else if (character < ' ' && character != '\t' && character != '\r') {
            throw notText("On line " + line + " the file holds a control character, as no text does.");
        }
        if (!wordSeen && !Character.isWhitespace(character) && character != BYTE_ORDER_MARK) {
            wordSeen = true;
            if (character == '<') {
                throw notText("The file looks like HTML or XML, where a table in plain text (CSV) was expected.");
            }
            if (character == '{' || character == '[') {
                throw notText("The file looks like JSON, where a table in plain text (CSV) was expected.");
            }
        }
    }

    private static UnusableFileException notText(String message) {
        return new UnusableFileException(Reason.NOT_TEXT, message);
    }
}
