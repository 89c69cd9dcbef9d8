package fr.nouveauxlieux.pdf.internal;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Parts a paragraph into runs of one direction of writing each. */
public final class LetterRuns implements BidiSplitter {

    private Bidi runs;

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        runs = new Bidi(
                paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    /** Whoever asks puts the runs into a map by where they start, so that their order does not matter. */
    @Override
    public BidiTextRun getVisualRun(int run) {
        return new BidiTextRun(
                runs.getRunStart(run),
                runs.getRunLimit(run) - runs.getRunStart(run),
                runs.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return paragraph
                .codePoints()
                .mapToObj(LetterRuns::direction)
                .filter(direction -> direction != NEUTRAL)
                .findFirst()
                .orElse(NEUTRAL);
    }

    private static byte direction(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LTR;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RTL;
            default -> NEUTRAL;
        };
    }
}
