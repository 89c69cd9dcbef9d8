package fr.nouveauxlieux.portal.page.staff.evaluation;

import fr.nouveauxlieux.portal.page.staff.evaluation.DepartementPaths.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A map of départements, each filled after what it has: with a pattern as well as with a colour. A table beside says the same.
 *
 * @param name the beginning of the ids that its parts have; one a page
 * @param caption what it shows
 * @param summary the figures in a sentence
 */
public record DepartementMap(
        String name, String caption, String summary, List<Zone> zones, List<Frame> frames, List<Entry> legend) {

    /** How a département is filled: full, striped, dotted or not at all. */
    public enum Fill {
        FULL,
        STRIPES,
        DOTS,
        BLANK;

        /** As {@code full}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param told the name of the département and what it has */
    public record Zone(String path, String fill, String told) {}

    /** @param count how many départements are filled so */
    public record Entry(String fill, String label, long count) {}

    /**
     * @param fills by code of the département; blank, if there is none
     * @param meanings what each way to fill says, for those that are used
     */
    public static DepartementMap draw(
            DepartementPaths.Drawn paths,
            String name,
            String caption,
            String summary,
            Map<String, Fill> fills,
            Map<Fill, String> meanings) {
        List<Zone> zones = paths.pieces().stream()
                .map(piece -> {
                    Fill fill = fills.getOrDefault(piece.code(), Fill.BLANK);
                    return new Zone(
                            piece.path(),
                            fill.code(),
                            piece.name() + " (" + piece.code() + ") – " + meanings.getOrDefault(fill, ""));
                })
                .toList();
        List<String> known = paths.pieces().stream()
                .map(DepartementPaths.Piece::code)
                .distinct()
                .toList();
        List<Entry> legend = Arrays.stream(Fill.values())
                .filter(meanings::containsKey)
                .map(fill -> new Entry(
                        fill.code(),
                        meanings.get(fill),
                        known.stream()
                                .filter(code -> fills.getOrDefault(code, Fill.BLANK) == fill)
                                .count()))
                .toList();
        return new DepartementMap(name, caption, summary, zones, paths.frames(), legend);
    }

    /** Of the picture, as SVG has it. */
    public String getViewBox() {
        return "0 0 " + DepartementPaths.WIDTH + " " + DepartementPaths.HEIGHT;
    }
}
