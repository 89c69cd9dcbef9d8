package fr.nouveauxlieux.demonstration.chance;

import java.util.List;

/** A list of texts of which one is drawn, each as often as its weight. */
public final class Wheel {

    private final List<Weighted> items;
    private final int total;

    private Wheel(List<Weighted> items) {
        this.items = items;
        this.total = items.stream().mapToInt(Weighted::weight).sum();
        if (total < 1) {
            throw new IllegalArgumentException("expected a weight above zero among " + items);
        }
    }

    /** Reads texts as {@code 30 la Grange}. */
    public static Wheel of(List<String> texts) {
        return new Wheel(texts.stream().map(Weighted::parse).toList());
    }

    public String draw(Chance chance) {
        long left = chance.below(total);
        for (Weighted item : items) {
            left -= item.weight();
            if (left < 0) {
                return item.item();
            }
        }
        throw new IllegalStateException("weights add up to less than " + total);
    }

    public List<String> listItems() {
        return items.stream().map(Weighted::item).toList();
    }
}
