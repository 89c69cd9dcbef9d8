package fr.nouveauxlieux.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts of printed documents, read at first use: DejaVu Sans, whose licence lies beside the files. */
public final class Fonts {

    public static final String FAMILY = "DejaVu Sans";

    private Fonts() {}

    public static byte[] regular() {
        return Regular.FILE;
    }

    public static byte[] bold() {
        return Bold.FILE;
    }

    private static byte[] read(String name) {
        try (InputStream file = Fonts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the font " + name + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Regular {
        private static final byte[] FILE = read("DejaVuSans.ttf");
    }

    private static final class Bold {
        private static final byte[] FILE = read("DejaVuSans-Bold.ttf");
    }
}
