package fr.nouveauxlieux.attachment;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A file's name as its sender gave it, without the folders that some browsers send along.
 *
 * @param given never empty, 255 characters at most, without the character zero
 */
public record FileName(String given) {

    private static final int LONGEST = 255;
    private static final char INSTEAD = '_';
    private static final String NAMELESS = "document";

    public FileName {
        if (given == null || given.isBlank() || given.length() > LONGEST || given.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("expected the name of a file, of 255 characters at most");
        }
    }

    /** Makes a name of whatever was sent: folders go, a name that is too long keeps its beginning and its ending. */
    public static FileName of(String sent) {
        String text = sent == null ? "" : sent.replace("\0", "");
        String name = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                .strip();
        return new FileName(name.isEmpty() ? NAMELESS : shortened(name));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }

    /**
     * The name as it may be shown and given to files: characters that cannot be seen, or that turn the direction of
     * reading so that {@code exe.fdp} reads as {@code pdf.exe}, and those that no file system takes are replaced.
     */
    public String shown() {
        StringBuilder text = new StringBuilder(given.length());
        Normalizer.normalize(given, Normalizer.Form.NFC)
                .codePoints()
                .forEach(sign -> text.appendCodePoint(isPlain(sign) ? sign : INSTEAD));
        return text.toString();
    }

    private static boolean isPlain(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> "<>:\"/\\|?*".indexOf(sign) < 0;
        };
    }

    /** What the name says that it is, by its real end; empty for what is never taken. */
    public Optional<FileFormat> findFormat() {
        int dot = given.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : FileFormat.ofEnding(given.substring(dot + 1));
    }

    @Override
    public String toString() {
        return shown();
    }
}
