package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.EligibilityRule.CoverageArea;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads rules of eligibility. */
final class RuleReader {

    private static final int MOST_METRES = 20_000;
    private static final int DENSITY_CLASSES = 7;
    private static final int MOST_PLACES = 1_000;

    private RuleReader() {}

    static List<EligibilityRule> readAll(List<DefinitionNode> nodes) {
        return nodes.stream().map(RuleReader::read).toList();
    }

    private static EligibilityRule read(DefinitionNode node) {
        String code = node.getCode("code");
        Bilingual label = node.getBilingual("label");
        boolean blocking = node.isTrue("blocking");
        EligibilityRule rule =
                switch (node.getText("type")) {
                    case "answers" -> new EligibilityRule.ByAnswers(code, label, blocking, readCondition(node));
                    case "near-priority-neighbourhood" ->
                        new EligibilityRule.NearPriorityNeighbourhood(
                                code,
                                label,
                                blocking,
                                node.getCode("address"),
                                node.getWhole("metres", 0, MOST_METRES));
                    case "density" ->
                        new EligibilityRule.Density(
                                code,
                                label,
                                blocking,
                                node.getCode("address"),
                                Set.copyOf(node.listWholes("classes", 1, DENSITY_CLASSES)));
                    case "one-of" -> new EligibilityRule.OneOf(code, label, blocking, readSeveral(node));
                    case "not-yet-covered" ->
                        new EligibilityRule.NotYetCovered(
                                code,
                                label,
                                blocking,
                                node.getCode("address"),
                                node.getCode("placeLabel"),
                                OptionalInt.of(node.getWhole("fewerThan", 1, MOST_PLACES)),
                                readArea(node));
                    default -> {
                        node.problem("type", "not-a-rule");
                        yield new EligibilityRule.ByAnswers(code, label, blocking, Condition.ALWAYS);
                    }
                };
        node.refuseOtherKeys();
        return rule;
    }

    private static Condition readCondition(DefinitionNode node) {
        if (!node.has("condition")) {
            node.problem("condition", "missing-condition");
        }
        return ConditionReader.read(node, "condition");
    }

    private static CoverageArea readArea(DefinitionNode node) {
        Optional<String> code = node.findText("within");
        Optional<CoverageArea> area = code.flatMap(text -> Arrays.stream(CoverageArea.values())
                .filter(candidate -> candidate.code().equals(text))
                .findFirst());
        if (code.isPresent() && area.isEmpty()) {
            node.problem("within", "expected arrondissement, intercommunality or departement, was " + code.get());
        }
        return area.orElse(CoverageArea.ARRONDISSEMENT);
    }

    private static List<EligibilityRule> readSeveral(DefinitionNode node) {
        List<EligibilityRule> rules = readAll(node.listObjects("rules"));
        if (rules.size() < 2) {
            node.problem("rules", "two-rules");
        }
        return rules;
    }
}
