package fr.nouveauxlieux.attachment.internal.inspect;

import fr.nouveauxlieux.attachment.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Text of whatever encoding that spreadsheets write has none of the characters that control machines. */
final class TextCheck {

    private static final int BYTES_AT_ONCE = 64 * 1024;

    private TextCheck() {}

    static Optional<FileFault> findFault(Path file) throws IOException {
        byte[] buffer = new byte[BYTES_AT_ONCE];
        try (InputStream content = Files.newInputStream(file)) {
            for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    if (isControl(buffer[i])) {
                        return Optional.of(FileFault.OTHER_CONTENT);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isControl(byte sign) {
        return sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f';
    }
}
