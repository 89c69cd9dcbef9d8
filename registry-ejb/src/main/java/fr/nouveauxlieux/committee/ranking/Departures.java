package fr.nouveauxlieux.committee.ranking;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an order departs from that of the grades: the fewest dossiers without which it would follow them. What stays is a
 * longest part of the order in which no dossier stands after one of a strictly lower grade; of several longest ones, the
 * part that keeps dossiers nearer to the top. Dossiers of equal grades may stand in any order.
 */
public record Departures(List<Departure> all) {

    public Departures {
        all = List.copyOf(all);
    }

    /** @param order the first-ranked first, each once */
    public static Departures of(List<GradedDossier> order) {
        boolean[] kept = keep(order);
        List<Departure> departures = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                departures.add(departure(order, i));
            }
        }
        return new Departures(departures);
    }

    private static boolean[] keep(List<GradedDossier> order) {
        int size = order.size();
        int[] longest = new int[size];
        int most = 0;
        for (int i = size - 1; i >= 0; i--) {
            longest[i] = 1;
            for (int j = i + 1; j < size; j++) {
                if (!order.get(j).isBetterThan(order.get(i))) {
                    longest[i] = Math.max(longest[i], 1 + longest[j]);
                }
            }
            most = Math.max(most, longest[i]);
        }
        boolean[] kept = new boolean[size];
        int last = -1;
        for (int i = 0; i < size && most > 0; i++) {
            if (longest[i] == most && (last < 0 || !order.get(i).isBetterThan(order.get(last)))) {
                kept[i] = true;
                last = i;
                most--;
            }
        }
        return kept;
    }

    private static Departure departure(List<GradedDossier> order, int rank) {
        GradedDossier moved = order.get(rank);
        int before = (int) order.subList(rank + 1, order.size()).stream()
                .filter(other -> other.isBetterThan(moved))
                .count();
        int after = (int)
                order.subList(0, rank).stream().filter(moved::isBetterThan).count();
        return new Departure(moved.dossier(), before, after);
    }

    public Optional<Departure> find(DossierId dossier) {
        return all.stream()
                .filter(departure -> departure.dossier().equals(dossier))
                .findFirst();
    }
}
