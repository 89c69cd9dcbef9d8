package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import java.util.Optional;

/** Judges what depends on the commune of an address: its density, and what is around it already. */
final class TerritoryJudge {

    private final RuleFacts facts;

    TerritoryJudge(RuleFacts facts) {
        this.facts = facts;
    }

    Judgement judgeDensity(Situation situation, EligibilityRule.Density rule) {
        if (situation.commune().isEmpty()) {
            return withoutCommune();
        }
        Commune commune = situation.commune().get();
        if (commune.density().isEmpty()) {
            return Judgement.unknown(
                    "La densité de " + commune.name() + " n’est pas connue du portail ; l’instructeur vérifiera.",
                    "The density of " + commune.name() + " is not known to the portal; the instructor will check.");
        }
        DensityClass density = commune.density().get();
        int number = density.ordinal() + 1;
        String french = commune.name() + " est de la classe de densité " + number + " sur 7 (INSEE, « "
                + density.officialName() + " »).";
        String english =
                commune.name() + " is of density class " + number + " of 7 (INSEE, “" + density.officialName() + "”).";
        return rule.classes().contains(number) ? Judgement.holds(french, english) : Judgement.fails(french, english);
    }

    Judgement judgeCoverage(Situation situation, EligibilityRule.NotYetCovered rule) {
        Optional<CoveredArea> area = situation.commune().flatMap(commune -> facts.findArea(commune, rule.within()));
        if (area.isEmpty()) {
            return withoutCommune();
        }
        String french = area.get().name().french();
        String english = area.get().name().english();
        int places = facts.countPlacesWith(rule.placeLabel(), area.get());
        if (places == 0) {
            return Judgement.holds(
                    french + " ne compte encore aucun lieu labellisé dans le registre.",
                    english + " has no place with this label in the registry yet.");
        }
        String counted = french + " compte déjà " + places + (places == 1 ? " lieu labellisé" : " lieux labellisés")
                + " dans le registre.";
        String countedInEnglish = english + " already has " + places + (places == 1 ? " place" : " places")
                + " with this label in the registry.";
        return places < rule.fewerThan().orElse(1)
                ? Judgement.holds(counted, countedInEnglish)
                : Judgement.fails(counted, countedInEnglish);
    }

    private static Judgement withoutCommune() {
        return Judgement.unknown(
                "La commune de l’adresse n’est pas reconnue.", "The commune of the address is not recognised.");
    }
}
