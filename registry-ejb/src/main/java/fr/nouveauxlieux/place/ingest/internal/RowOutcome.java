package fr.nouveauxlieux.place.ingest.internal;

import fr.nouveauxlieux.place.model.ReceivedRow;
import java.util.List;
import java.util.Optional;

/**
 * What was made of one row of a file.
 *
 * @param line number of its first line in the file, the header being line 1
 * @param row empty if the row as a whole is refused
 * @param refusal why it is; empty if it is not
 * @param rejections its cells that could not be understood
 */
public record RowOutcome(
        long line, Optional<ReceivedRow> row, Optional<CellRejection> refusal, List<CellRejection> rejections) {

    static RowOutcome taken(long line, ReceivedRow row, List<CellRejection> rejections) {
        return new RowOutcome(line, Optional.of(row), Optional.empty(), rejections);
    }

    static RowOutcome refused(long line, CellRejection refusal, List<CellRejection> rejections) {
        return new RowOutcome(line, Optional.empty(), Optional.of(refusal), rejections);
    }
}
