package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.Eligibility;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.RuleOutcome;
import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.call.internal.RuleFacts.Situation;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods.Nearby;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.kernel.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges rules, each with the facts that it was judged on. */
@ApplicationScoped
public class RuleJudge implements Eligibility {

    /** How far around to look for the neighbourhood to name where none is near enough. */
    private static final int FAR_METRES = 10_000;

    private RuleFacts facts;

    /** For the container's stand-ins. */
    protected RuleJudge() {}

    @Inject
    public RuleJudge(RuleFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<RuleOutcome> judge(CallSheet call, Answers answers) {
        return call.rules().stream()
                .map(rule -> judge(rule, call.form(), answers).of(rule))
                .toList();
    }

    private Judgement judge(EligibilityRule rule, CallForm form, Answers answers) {
        if (rule instanceof EligibilityRule.ByAnswers byAnswers) {
            return judgeAnswers(byAnswers.condition(), form, answers);
        }
        if (rule instanceof EligibilityRule.NearPriorityNeighbourhood near) {
            return situation(answers, near.addressField())
                    .map(situation -> judgeNearness(situation, near.metres()))
                    .orElseGet(RuleJudge::withoutAddress);
        }
        if (rule instanceof EligibilityRule.Density density) {
            return situation(answers, density.addressField())
                    .map(situation -> judgeDensity(situation, density))
                    .orElseGet(RuleJudge::withoutAddress);
        }
        if (rule instanceof EligibilityRule.NotYetCovered covered) {
            return situation(answers, covered.addressField())
                    .map(situation -> judgeCoverage(situation, covered))
                    .orElseGet(RuleJudge::withoutAddress);
        }
        return judgeOneOf((EligibilityRule.OneOf) rule, form, answers);
    }

    private Optional<Situation> situation(Answers answers, String field) {
        return AnsweredAddress.find(answers, field).map(facts::situationOf);
    }

    private static Judgement withoutAddress() {
        return Judgement.unknown("L’adresse du projet n’est pas indiquée.", "The project’s address is not given.");
    }

    /** Unknown as long as nothing that the condition speaks of is answered. */
    private static Judgement judgeAnswers(Condition condition, CallForm form, Answers answers) {
        List<String> fields = ConditionReader.listSimple(condition)
                .map(simple -> simple instanceof Condition.Is is ? is.field() : ((Condition.Filled) simple).field())
                .distinct()
                .toList();
        boolean answered = fields.stream().anyMatch(field -> answers.find(field).isPresent());
        Bilingual labels = labels(fields, form);
        if (!answered) {
            return Judgement.unknown(
                    "Pas encore de réponse à : " + labels.french() + ".",
                    "No answer yet to: " + labels.english() + ".");
        }
        return condition.holds(answers)
                ? Judgement.holds(
                        "D’après la réponse à : " + labels.french() + ".",
                        "By the answer to: " + labels.english() + ".")
                : Judgement.fails(
                        "La réponse donnée ne le permet pas : " + labels.french() + ".",
                        "The answer given does not allow it: " + labels.english() + ".");
    }

    private static Bilingual labels(List<String> fields, CallForm form) {
        List<Bilingual> labels = fields.stream()
                .flatMap(field -> form.findField(AnswerPath.of(field)).stream())
                .map(field -> field.label())
                .toList();
        return new Bilingual(
                labels.stream().map(label -> "« " + label.french() + " »").collect(Collectors.joining(", ")),
                labels.stream().map(label -> "“" + label.english() + "”").collect(Collectors.joining(", ")));
    }

    private Judgement judgeNearness(Situation situation, int metres) {
        if (situation.point().isEmpty()) {
            return Judgement.unknown(
                    "L’adresse n’est pas située précisément : choisissez-la sur la carte ou dans les propositions.",
                    "The address is not located precisely: choose it on the map or among the suggestions.");
        }
        if (!facts.knowsNeighbourhoods()) {
            return Judgement.unknown(
                    "Le portail ne connaît pas les contours des quartiers prioritaires ; l’instructeur vérifiera.",
                    "The portal does not know the outlines of priority neighbourhoods; the instructor will check.");
        }
        List<Nearby> nearby = facts.listNeighbourhoodsWithin(situation.point().get(), Math.max(metres, FAR_METRES));
        if (nearby.isEmpty()) {
            return Judgement.fails(
                    "Aucun quartier prioritaire à moins de " + FAR_METRES / 1000 + " km.",
                    "No priority neighbourhood within " + FAR_METRES / 1000 + " km.");
        }
        return ofNearest(nearby.get(0), metres);
    }

    private static Judgement ofNearest(Nearby nearest, int metres) {
        String name =
                nearest.neighbourhood().name() + " (" + nearest.neighbourhood().code() + ")";
        // Rounded up, so that what is told to be 500 m away is at most that.
        long distance = (long) Math.ceil(nearest.metres());
        if (distance == 0) {
            return Judgement.holds(
                    "Dans le quartier prioritaire " + name + ".", "In the priority neighbourhood " + name + ".");
        }
        if (nearest.metres() <= metres) {
            return Judgement.holds(
                    "À " + distance + " m du quartier prioritaire " + name + ", pour " + metres + " m au plus.",
                    distance + " m from the priority neighbourhood " + name + ", of " + metres + " m at most.");
        }
        return Judgement.fails(
                "Le quartier prioritaire le plus proche, " + name + ", est à " + distance + " m, pour " + metres
                        + " m au plus.",
                "The nearest priority neighbourhood, " + name + ", is " + distance + " m away, of " + metres
                        + " m at most.");
    }

    private static Judgement judgeDensity(Situation situation, EligibilityRule.Density rule) {
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

    private static Judgement withoutCommune() {
        return Judgement.unknown(
                "La commune de l’adresse n’est pas reconnue.", "The commune of the address is not recognised.");
    }

    private Judgement judgeCoverage(Situation situation, EligibilityRule.NotYetCovered rule) {
        Optional<Territory> territory = situation.commune().flatMap(facts::findSurroundings);
        if (territory.isEmpty()) {
            return withoutCommune();
        }
        String name = territory.get().name();
        int places = facts.countPlacesWith(rule.placeLabel(), territory.get());
        if (places == 0) {
            return Judgement.holds(
                    name + " ne compte encore aucun lieu labellisé dans le registre.",
                    name + " has no place with this label in the registry yet.");
        }
        String french = name + " compte déjà " + places + (places == 1 ? " lieu labellisé" : " lieux labellisés")
                + " dans le registre.";
        String english = name + " already has " + places + (places == 1 ? " place" : " places")
                + " with this label in the registry.";
        return places < rule.fewerThan().orElse(1)
                ? Judgement.holds(french, english)
                : Judgement.fails(french, english);
    }

    private Judgement judgeOneOf(EligibilityRule.OneOf rule, CallForm form, Answers answers) {
        List<Judgement> judgements =
                rule.rules().stream().map(inner -> judge(inner, form, answers)).toList();
        for (Verdict verdict : List.of(Verdict.HOLDS, Verdict.UNKNOWN)) {
            List<Judgement> such = judgements.stream()
                    .filter(judgement -> judgement.verdict() == verdict)
                    .toList();
            if (!such.isEmpty()) {
                return new Judgement(verdict, joined(such));
            }
        }
        return new Judgement(Verdict.FAILS, joined(judgements));
    }

    private static Bilingual joined(List<Judgement> judgements) {
        return new Bilingual(
                judgements.stream()
                        .map(judgement -> judgement.reason().french())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                judgements.stream()
                        .map(judgement -> judgement.reason().english())
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }
}
