package fr.nouveauxlieux.portal.understanding;

import fr.nouveauxlieux.geodata.territory.Commune;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A territory told twice, as {@code Marseille 13001}, {@code 74000 Annecy} or {@code Saint-Denis 93}: the words beside it
 * that tell the same belong to it, and choose among homonyms.
 */
final class AreaSharpening {

    private final AreaNames areas;
    private final Words words;

    AreaSharpening(AreaNames areas, Words words) {
        this.areas = areas;
        this.words = words;
    }

    /** The same territory, or the one of its homonyms that the words beside tell; those words are taken. */
    NamedArea of(NamedArea area, int start, int length) {
        if (area.communes().isEmpty()) {
            return area;
        }
        return beside(area, start + length, true)
                .or(() -> beside(area, start, false))
                .orElse(area);
    }

    private Optional<NamedArea> beside(NamedArea area, int edge, boolean after) {
        for (int length = Math.min(AreaNames.LONGEST, words.count()); length > 0; length--) {
            int start = after ? edge : edge - length;
            if (words.isFree(start, length)) {
                Optional<NamedArea> both = areas.find(words, start, length).flatMap(other -> common(area, other));
                if (both.isPresent()) {
                    words.take(start, length);
                    return both;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<NamedArea> common(NamedArea area, NamedArea other) {
        List<Commune> kept = area.communes().stream().filter(lies(other)).toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(NamedArea.communes(kept, area.byPostalCode() && other.byPostalCode()));
    }

    private static Predicate<Commune> lies(NamedArea other) {
        return commune -> other.departement().map(commune.departement()::equals).orElse(false)
                || other.region().map(commune.region()::equals).orElse(false)
                || other.communes().stream().anyMatch(one -> isSame(commune, one));
    }

    /** A municipal arrondissement is its city too. */
    private static boolean isSame(Commune one, Commune other) {
        return one.code().equals(other.code())
                || one.parent().filter(other.code()::equals).isPresent()
                || other.parent().filter(one.code()::equals).isPresent();
    }
}
