package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.call.grid.Level;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads by what dossiers are judged. */
final class GridReader {

    private final Set<String> codes = new HashSet<>();

    /** Empty too where it cannot be used. */
    static Optional<Grid> read(DefinitionNode node) {
        GridReader reader = new GridReader();
        List<DefinitionNode> nodes = node.listObjects("criteria");
        List<Criterion> criteria = nodes.stream()
                .flatMap(one -> reader.readCriterion(one).stream())
                .toList();
        if (nodes.isEmpty()) {
            node.problem("criteria", "no-criterion");
        }
        node.refuseOtherKeys();
        return criteria.isEmpty() ? Optional.empty() : Optional.of(new Grid(criteria));
    }

    private Optional<Criterion> readCriterion(DefinitionNode node) {
        String code = node.getCode("code");
        if (!codes.add(code)) {
            node.problem("code", "code-taken", code);
        }
        Bilingual label = node.getBilingual("label");
        Optional<Bilingual> help = node.findBilingual("help");
        int weight = node.getWhole("weight", 1, Criterion.MOST_WEIGHT);
        List<Level> levels =
                node.listObjects("levels").stream().map(GridReader::readLevel).toList();
        node.refuseOtherKeys();
        if (levels.size() < 2) {
            node.problem("levels", "two-levels");
            return Optional.empty();
        }
        if (!Criterion.areRising(levels)) {
            node.problem("levels", "levels-rise");
            return Optional.empty();
        }
        return Optional.of(new Criterion(code, label, help, weight, levels));
    }

    private static Level readLevel(DefinitionNode node) {
        Level level = new Level(node.getWhole("points", 0, Level.MOST_POINTS), node.getBilingual("label"));
        node.refuseOtherKeys();
        return level;
    }
}
