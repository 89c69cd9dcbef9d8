package fr.nouveauxlieux.pdf.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the fonts can show, in both weights. */
public final class Glyphs {

    public static final String REPLACEMENT = "\ufffd";

    private static final int BEYOND_THE_FONTS = 0x20000;

    private Glyphs() {}

    /**
     * The text with what cannot be shown replaced; what has no shape of its own (control characters, joiners, marks of
     * direction) is left out. Line breaks stay.
     */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (character == '\t') {
                printable.append(' ');
            } else if (character == '\n' || Coverage.CHARACTERS.get(character)) {
                printable.appendCodePoint(character);
            } else if (hasShape(character)) {
                printable.append(REPLACEMENT);
            }
        });
        return printable.toString();
    }

    private static boolean hasShape(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isVariationSelector(character);
        };
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static final class Coverage {

        private static final BitSet CHARACTERS = both();

        private static BitSet both() {
            BitSet characters = covered(Fonts.regular());
            characters.and(covered(Fonts.bold()));
            for (int character = characters.nextSetBit(0);
                    character >= 0;
                    character = characters.nextSetBit(character + 1)) {
                if (!hasShape(character)) {
                    characters.clear(character);
                }
            }
            return characters;
        }

        private static BitSet covered(byte[] file) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                BitSet covered = new BitSet(BEYOND_THE_FONTS);
                for (int character = ' '; character < BEYOND_THE_FONTS; character++) {
                    if (glyphs.getGlyphId(character) != 0) {
                        covered.set(character);
                    }
                }
                return covered;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
