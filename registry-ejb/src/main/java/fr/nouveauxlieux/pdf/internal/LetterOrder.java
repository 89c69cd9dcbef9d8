package fr.nouveauxlieux.pdf.internal;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Sets what is written from right to left in the order in which it is drawn. Letters are not joined: Arabic stays
 * legible, letter by letter.
 */
public final class LetterOrder implements BidiReorderer {

    private static final String PAIRED = "()[]{}<>«»‹›";

    /** Letter by letter from the end, each with its marks; brackets turn round. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        StringBuilder reordered = new StringBuilder(text.length());
        int end = letters.last();
        for (int start = letters.previous(); start != BreakIterator.DONE; start = letters.previous()) {
            reordered.append(mirrored(text.substring(start, end)));
            end = start;
        }
        return reordered.toString();
    }

    private static String mirrored(String letter) {
        int place = letter.length() == 1 ? PAIRED.indexOf(letter) : -1;
        return place < 0 ? letter : String.valueOf(PAIRED.charAt(place ^ 1));
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
