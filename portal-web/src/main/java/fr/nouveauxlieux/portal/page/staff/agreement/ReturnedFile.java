package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.portal.form.Form;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The payment file that comes back: sent as a file, else pasted. */
final class ReturnedFile {

    static final String FILE = "returned-file";
    static final String TEXT = "returned";

    /** Bytes, or characters of what is pasted: some thousand payments. */
    static final int LARGEST = 200_000;

    /** What spreadsheets of Windows write. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ReturnedFile() {}

    /** Refuses the form where there is neither, or nothing can be read of the file: empty then. */
    static Optional<String> read(HttpServletRequest request, Form form) throws IOException, ServletException {
        Part part = isWithFiles(request) ? request.getPart(FILE) : null;
        if (part != null && part.getSize() > 0) {
            try (InputStream content = part.getInputStream()) {
                return read(content.readNBytes(LARGEST + 1), form);
            } finally {
                part.delete();
            }
        }
        String pasted = form.readText(TEXT, LARGEST);
        if (pasted.isEmpty()) {
            form.refuse(FILE, "agreement.payments.no-file");
        }
        return form.isRefused() ? Optional.empty() : Optional.of(pasted);
    }

    static Optional<String> read(byte[] file, Form form) {
        if (file.length > LARGEST) {
            form.refuse(FILE, "agreement.payments.file-large", LARGEST / 1000);
            return Optional.empty();
        }
        String text = decode(file);
        if (text.chars().anyMatch(sign -> Character.isISOControl(sign) && "\r\n\t".indexOf(sign) < 0)) {
            form.refuse(FILE, "agreement.payments.no-text");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String decode(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherCharacters) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean isWithFiles(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }
}
