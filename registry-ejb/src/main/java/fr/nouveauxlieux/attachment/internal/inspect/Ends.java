package fr.nouveauxlieux.attachment.internal.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The beginning and the end of a file, where what is hidden in it must stand to be found by other programs. */
final class Ends {

    private static final int BEGINNING = 64 * 1024;

    /** As far back as a zip archive's directory may end: its record and the longest comment. */
    private static final int END = 22 + 65_535;

    private static final int DIRECTORY_END = 22;
    private static final int COMMENT_LENGTH = 20;

    private final byte[] beginning;
    private final byte[] end;

    private Ends(byte[] beginning, byte[] end) {
        this.beginning = beginning;
        this.end = end;
    }

    static Ends of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            int tail = (int) Math.min(END, size);
            return new Ends(read(channel, 0, (int) Math.min(BEGINNING, size)), read(channel, size - tail, tail));
        }
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // Until all of it was read.
        }
        return bytes.array();
    }

    byte[] beginning() {
        return beginning.clone();
    }

    boolean beginsWith(int... bytes) {
        if (beginning.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((beginning[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    boolean beginsWith(String text) {
        return text(beginning, 0, text.length()).equals(text);
    }

    boolean endsWith(int... bytes) {
        if (end.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((end[end.length - bytes.length + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text, in small letters, stands within the first bytes, in letters of any case. */
    boolean hasNearBeginning(String text, int within) {
        return text(beginning, 0, within).toLowerCase(Locale.ROOT).contains(text);
    }

    boolean hasNearEnd(String text, int within) {
        return text(end, Math.max(0, end.length - within), within).contains(text);
    }

    /** Whether programs that unpack would take the file for a zip archive: they look from the end. */
    boolean isReadAsZip() {
        for (int at = end.length - DIRECTORY_END; at >= 0; at--) {
            if (end[at] == 'P' && end[at + 1] == 'K' && end[at + 2] == 5 && end[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    /** Whether the archive's directory ends where the file does. */
    boolean endsAsZip() {
        for (int at = end.length - DIRECTORY_END; at >= 0; at--) {
            if (end[at] == 'P' && end[at + 1] == 'K' && end[at + 2] == 5 && end[at + 3] == 6) {
                int comment = (end[at + COMMENT_LENGTH] & 0xFF) | (end[at + COMMENT_LENGTH + 1] & 0xFF) << 8;
                return at + DIRECTORY_END + comment == end.length;
            }
        }
        return false;
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }
}
