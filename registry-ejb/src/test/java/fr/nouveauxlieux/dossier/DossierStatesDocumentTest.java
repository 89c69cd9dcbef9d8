package fr.nouveauxlieux.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.permission.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes docs/dossier-states.md from the table of transitions, with {@code -Dnl.documents.update}; else compares. */
class DossierStatesDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "dossier-states.md");

    private static final String BEGINNING =
            """
            # States of a dossier

            Written by `DossierStatesDocumentTest` from `DossierTransitions`, the only code that changes a state
            (`mvn -pl registry-ejb -am test -Dtest=DossierStatesDocumentTest -Dsurefire.failIfNoSpecifiedTests=false
            -Dnl.documents.update`); the build fails where the two differ. `DossierTransitionsTest` tries every state and stage
            with every action and every role.

            Authors read the state; the stage inside `UNDER_INSTRUCTION` is the administration's.

            ## The diagram

            """;

    @Test
    void theDocumentShowsTheTable() throws IOException {
        String expected = BEGINNING + diagram() + "\n## The table\n\n" + table();
        if (System.getProperty("nl.documents.update") != null) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/dossier-states.md; written anew with -Dnl.documents.update")
                .isEqualTo(expected);
    }

    private static String diagram() {
        StringBuilder lines = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> DRAFT\n");
        Map<String, TreeSet<String>> arrows = new LinkedHashMap<>();
        sorted().forEach(transition -> arrows.computeIfAbsent(arrow(transition), arrow -> new TreeSet<>())
                .add(words(transition.action())));
        lines.append("    state UNDER_INSTRUCTION {\n");
        append(lines, arrows, true);
        lines.append("    }\n");
        append(lines, arrows, false);
        for (DossierState state : DossierState.values()) {
            if (state.isFinal()) {
                lines.append("    ").append(state).append(" --> [*]\n");
            }
        }
        return lines.append("```\n").toString();
    }

    private static void append(StringBuilder lines, Map<String, TreeSet<String>> arrows, boolean inside) {
        arrows.forEach((arrow, actions) -> {
            if (isInside(arrow) == inside) {
                lines.append(inside ? "        " : "    ")
                        .append(arrow)
                        .append(": ")
                        .append(String.join(", ", actions))
                        .append('\n');
            }
        });
    }

    private static boolean isInside(String arrow) {
        return List.of(arrow.split(" --> ")).stream()
                .allMatch(end -> stageNames().contains(end));
    }

    private static List<String> stageNames() {
        return List.of(DossierStage.values()).stream().map(Enum::name).toList();
    }

    /** What can be done at every stage alike is drawn once, from the whole. */
    private static String arrow(DossierTransition transition) {
        boolean everywhere = DossierTransitions.list().stream()
                        .filter(other -> other.action() == transition.action()
                                && other.from().state() == DossierState.UNDER_INSTRUCTION)
                        .count()
                == DossierStage.values().length - 1;
        String from = everywhere && transition.from().state() == DossierState.UNDER_INSTRUCTION
                ? DossierState.UNDER_INSTRUCTION.name()
                : name(transition.from());
        return from + " --> " + name(transition.to());
    }

    private static String name(DossierStanding standing) {
        return standing.stage() == DossierStage.NONE
                ? standing.state().name()
                : standing.stage().name();
    }

    private static String table() {
        return "| from | action | to | who | what the use case sees to |\n|---|---|---|---|---|\n"
                + sorted().stream()
                        .map(transition -> "| " + transition.from() + " | " + words(transition.action()) + " | "
                                + transition.to() + " | " + roles(transition.roles()) + " | "
                                + guards(transition.guards()) + " |\n")
                        .collect(Collectors.joining());
    }

    private static List<DossierTransition> sorted() {
        return DossierTransitions.list().stream()
                .sorted(Comparator.comparing(
                                (DossierTransition row) -> row.from().state())
                        .thenComparing(row -> row.from().stage())
                        .thenComparing(DossierTransition::action))
                .toList();
    }

    private static String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(role -> "`" + role + "`").collect(Collectors.joining(", "));
    }

    private static String guards(Collection<TransitionGuard> guards) {
        return guards.stream().sorted().map(TransitionGuard::words).collect(Collectors.joining(", "));
    }

    private static String words(DossierAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
