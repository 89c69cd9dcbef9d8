package fr.nouveauxlieux.assignment.flow;

import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Item;
import fr.nouveauxlieux.assignment.flow.AssignmentProblem.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A problem without its pairs to keep apart, as a network. From each item to one node for each group: one unit where the
 * group is wanted, and what is free by a node between; from there to the readers of that group, and from each reader to the
 * sink by one arc for each item that they can take. What finds no reader goes to the sink at a cost beyond all others.
 */
final class AssignmentNetwork {

    private static final int NONE = -1;

    private final AssignmentProblem problem;
    private final FlowNetwork network = new FlowNetwork();
    private final int sink;
    private final int[] readerNodes;
    private final int[] itemNodes;
    private final int[][] arcs;
    private final long emptyPlace;

    AssignmentNetwork(AssignmentProblem problem) {
        this.problem = problem;
        sink = network.addNode();
        readerNodes = problem.readers().stream().mapToInt(this::addReader).toArray();
        emptyPlace = beyondAll();
        int items = problem.items().size();
        itemNodes = new int[items];
        arcs = new int[items][problem.readers().size()];
        for (int item = 0; item < items; item++) {
            addItem(item);
        }
    }

    /** More than all that can be assigned could cost together. */
    private long beyondAll() {
        long most = 1;
        for (int item = 0; item < problem.items().size(); item++) {
            most += (long) problem.items().get(item).wanted()
                    * Arrays.stream(problem.costs()[item]).max().orElse(0);
        }
        for (Reader reader : problem.readers()) {
            most += reader.loadCosts().stream().mapToLong(Integer::longValue).sum();
        }
        return Math.max(1, most);
    }

    private int addReader(Reader reader) {
        int node = network.addNode();
        reader.loadCosts().forEach(cost -> network.addArc(node, sink, 1, cost));
        return node;
    }

    private void addItem(int number) {
        Item item = problem.items().get(number);
        Arrays.fill(arcs[number], NONE);
        int node = network.addNode();
        itemNodes[number] = node;
        network.addArc(node, sink, item.wanted(), emptyPlace);
        int free = network.addNode();
        network.addArc(node, free, item.free(), 0);
        for (int group = 0; group < problem.groups(); group++) {
            addGroup(number, group, free);
        }
    }

    private void addGroup(int item, int group, int free) {
        int node = NONE;
        for (int reader = 0; reader < readerNodes.length; reader++) {
            int cost = problem.costs()[item][reader];
            if (cost == AssignmentProblem.BARRED
                    || problem.readers().get(reader).group() != group) {
                continue;
            }
            if (node == NONE) {
                node = addGroupNode(item, group, free);
            }
            arcs[item][reader] = network.addArc(node, readerNodes[reader], 1, cost);
        }
    }

    private int addGroupNode(int number, int group, int free) {
        Item item = problem.items().get(number);
        int node = network.addNode();
        network.addArc(free, node, item.free(), 0);
        if (item.groups().contains(group)) {
            network.addArc(itemNodes[number], node, 1, 0);
        }
        return node;
    }

    /** The cheapest flow. */
    MinimumCostFlow solve() {
        MinimumCostFlow flow = new MinimumCostFlow(network);
        for (int item = 0; item < itemNodes.length; item++) {
            flow.send(itemNodes[item], sink, problem.items().get(item).wanted());
        }
        return flow;
    }

    /** How many places stay empty at the least. */
    int unfilled() {
        return read(solve(), true).unfilled();
    }

    /** How many there are. */
    int arcs() {
        return network.ends() / 2 + 1;
    }

    int arc(int item, int reader) {
        return arcs[item][reader];
    }

    boolean has(MinimumCostFlow flow, int item, int reader) {
        return arcs[item][reader] != NONE && flow.flow(arcs[item][reader]) == 1;
    }

    AssignmentSolution read(MinimumCostFlow flow, boolean proven) {
        List<List<Integer>> readers = new ArrayList<>();
        int assigned = 0;
        for (int item = 0; item < itemNodes.length; item++) {
            List<Integer> having = new ArrayList<>();
            for (int reader = 0; reader < readerNodes.length; reader++) {
                if (has(flow, item, reader)) {
                    having.add(reader);
                }
            }
            assigned += having.size();
            readers.add(having);
        }
        int unfilled = problem.wanted() - assigned;
        return new AssignmentSolution(readers, unfilled, flow.cost() - unfilled * emptyPlace, proven);
    }
}
