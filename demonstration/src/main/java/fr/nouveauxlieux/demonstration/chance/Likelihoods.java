package fr.nouveauxlieux.demonstration.chance;

import java.util.List;

/** A list of texts, each of which is there or not, with its own likelihood in percent. */
public final class Likelihoods {

    private final List<Weighted> items;

    private Likelihoods(List<Weighted> items) {
        this.items = items;
    }

    /** Reads texts as {@code 85 acces-internet}. */
    public static Likelihoods of(List<String> texts) {
        return new Likelihoods(texts.stream().map(Weighted::parse).toList());
    }

    /** Those drawn, in the list's order; may be empty. */
    public List<String> draw(Chance chance) {
        return items.stream()
                .filter(i -> chance.happens(i.weight()))
                .map(Weighted::item)
                .toList();
    }

    public List<String> listItems() {
        return items.stream().map(Weighted::item).toList();
    }
}
