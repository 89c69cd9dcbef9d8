package fr.nouveauxlieux.portal.page.territory;

import fr.nouveauxlieux.portal.text.Texts;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The territories of one kind that lie in another.
 *
 * @param id for anchors
 * @param title as {@code Communes}
 * @param caption how many there are, and how many have a place
 * @param served those with a place, the best served first
 * @param without those that have none, by name
 * @param withoutTitle how many those are, in words
 */
public record Part(
        String id, String title, String caption, List<Counted> served, List<Counted> without, String withoutTitle) {

    static Part of(String kind, List<Counted> territories, Texts texts) {
        Collator french = Collator.getInstance(Locale.FRENCH);
        Comparator<Counted> byName = Comparator.comparing(Counted::name, french);
        List<Counted> served = territories.stream()
                .filter(one -> one.count() > 0)
                .sorted(Comparator.comparingInt(Counted::count).reversed().thenComparing(byName))
                .toList();
        List<Counted> without = territories.stream()
                .filter(one -> one.count() == 0)
                .sorted(byName)
                .toList();
        return new Part(
                kind,
                texts.get("territory.part." + kind),
                texts.format("territory.part.caption", territories.size(), served.size()),
                served,
                without,
                texts.format("territory.part.without", without.size()));
    }
}
