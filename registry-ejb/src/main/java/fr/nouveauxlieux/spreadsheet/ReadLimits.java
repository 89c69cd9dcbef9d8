package fr.nouveauxlieux.spreadsheet;

/**
 * How much of a spreadsheet is read. What goes beyond is refused, not cut.
 *
 * @param bytes of the file
 * @param unpacked bytes of all parts of its archive
 * @param sheets that hold something
 * @param cells that hold something, in all sheets
 */
public record ReadLimits(int bytes, long unpacked, int sheets, int cells) {

    public ReadLimits {
        if (bytes < 1 || unpacked < 1 || sheets < 1 || cells < 1) {
            throw new IllegalArgumentException("expected limits of one at least");
        }
    }
}
