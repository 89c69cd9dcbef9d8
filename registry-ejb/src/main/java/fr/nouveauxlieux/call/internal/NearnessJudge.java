package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods.Nearby;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * Judges how near an address is to a priority neighbourhood. Where its point may be too far from the address for the
 * answer to be sure, what is known is told and the rest left to be checked.
 */
final class NearnessJudge {

    /** How far around to look for the neighbourhood to name where none is near enough. */
    private static final int FAR_METRES = 10_000;

    private final RuleFacts facts;

    NearnessJudge(RuleFacts facts) {
        this.facts = facts;
    }

    Judgement judge(Situation situation, int metres) {
        if (!facts.knowsNeighbourhoods()) {
            return Judgement.unknown(
                    "Le portail ne connaît pas les contours des quartiers prioritaires ; l’instructeur vérifiera.",
                    "The portal does not know the outlines of priority neighbourhoods; the instructor will check.");
        }
        if (situation.point().isEmpty()) {
            return Judgement.unknown(
                    "À vérifier : l’adresse n’est pas située. Placez-la sur la carte, ou indiquez au moins sa commune.",
                    "To be checked: the address is not located. Place it on the map, or give its commune at least.");
        }
        Optional<Nearby> nearest = nearest(situation.point().get(), metres);
        if (situation.doubtMetres().isEmpty()) {
            return unlocated(situation, nearest);
        }
        double doubt = situation.doubtMetres().getAsDouble();
        double distance = nearest.map(Nearby::metres).orElse(Double.POSITIVE_INFINITY);
        if (doubt > 0 && distance + doubt > metres && distance - doubt <= metres) {
            return unsure(nearest.orElseThrow(), metres);
        }
        return nearest.map(near -> sure(near, metres))
                .orElseGet(() -> Judgement.fails(
                        "Aucun quartier prioritaire à moins de " + FAR_METRES / 1000 + " km.",
                        "No priority neighbourhood within " + FAR_METRES / 1000 + " km."));
    }

    private Optional<Nearby> nearest(Coordinates point, int metres) {
        List<Nearby> nearby = facts.listNeighbourhoodsWithin(point, Math.max(metres, FAR_METRES));
        return nearby.stream().findFirst();
    }

    /** Only a centre is known, or a point of which nothing is said. */
    private static Judgement unlocated(Situation situation, Optional<Nearby> nearest) {
        String commune = situation.commune().map(Commune::name).orElse("?");
        Bilingual from = situation.precision().isPresent()
                ? new Bilingual("le centre de la commune, " + commune, "the centre of the commune, " + commune)
                : new Bilingual("un point dont la précision n’est pas dite", "a point of unsaid precision");
        Bilingual told = nearest.map(near -> new Bilingual(
                        " De ce point, le quartier prioritaire le plus proche, " + name(near) + ", est "
                                + (near.metres() == 0 ? "autour de lui" : "à " + metres(near) + " m") + ".",
                        " From that point, the nearest priority neighbourhood, " + name(near) + ", is "
                                + (near.metres() == 0 ? "all around it" : metres(near) + " m away") + "."))
                .orElseGet(() -> new Bilingual(
                        " Aucun quartier prioritaire à moins de " + FAR_METRES / 1000 + " km de ce point.",
                        " No priority neighbourhood within " + FAR_METRES / 1000 + " km of that point."));
        return Judgement.unknown(
                "À vérifier : l’adresse n’est située que par " + from.french() + "." + told.french()
                        + " Placez l’adresse sur la carte pour une réponse sûre.",
                "To be checked: the address is located only by " + from.english() + "." + told.english()
                        + " Place the address on the map for a sure answer.");
    }

    private static Judgement unsure(Nearby nearest, int metres) {
        String french = nearest.metres() == 0
                ? "la rue est dans le quartier prioritaire " + name(nearest)
                : "la rue est à " + metres(nearest) + " m environ du quartier prioritaire " + name(nearest);
        String english = nearest.metres() == 0
                ? "the street is in the priority neighbourhood " + name(nearest)
                : "the street is about " + metres(nearest) + " m from the priority neighbourhood " + name(nearest);
        return Judgement.unknown(
                "À vérifier : " + french + ", pour " + metres
                        + " m au plus, et le numéro n’est pas situé. Placez-le sur la"
                        + " carte pour une réponse sûre.",
                "To be checked: " + english + ", of " + metres
                        + " m at most, and the number is not located. Place it on" + " the map for a sure answer.");
    }

    private static Judgement sure(Nearby nearest, int metres) {
        String name = name(nearest);
        if (nearest.metres() == 0) {
            return Judgement.holds(
                    "Dans le quartier prioritaire " + name + ".", "In the priority neighbourhood " + name + ".");
        }
        if (nearest.metres() <= metres) {
            return Judgement.holds(
                    "À " + metres(nearest) + " m du quartier prioritaire " + name + ", pour " + metres + " m au plus.",
                    metres(nearest) + " m from the priority neighbourhood " + name + ", of " + metres + " m at most.");
        }
        return Judgement.fails(
                "Le quartier prioritaire le plus proche, " + name + ", est à " + metres(nearest) + " m, pour " + metres
                        + " m au plus.",
                "The nearest priority neighbourhood, " + name + ", is " + metres(nearest) + " m away, of " + metres
                        + " m at most.");
    }

    private static String name(Nearby nearest) {
        return nearest.neighbourhood().name() + " (" + nearest.neighbourhood().code() + ")";
    }

    /** Rounded up, so that what is told to be 500 m away is at most that. */
    private static long metres(Nearby nearest) {
        return (long) Math.ceil(nearest.metres());
    }
}
