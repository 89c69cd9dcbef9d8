package fr.nouveauxlieux.pdf.internal;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as the JDK says, but neither after an apostrophe nor within a number as {@code R421-7}. */
public final class LineBreaks implements FSTextBreaker {

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public int next() {
        int place = places.next();
        while (place != BreakIterator.DONE && place < text.length() && isBound(place)) {
            place = places.next();
        }
        return place;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
    }

    private boolean isBound(int place) {
        char before = text.charAt(place - 1);
        return before == '’' || before == '\'' || before == '-' && Character.isDigit(text.charAt(place));
    }
}
