package fr.nouveauxlieux.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes docs/permissions.md from what the use cases declare, with {@code -Dnl.documents.update}; else compares. */
class PermissionsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "permissions.md");

    private static final String BEGINNING =
            """
            # Who may do what

            Written by `PermissionsDocumentTest` from the declarations of the use cases
            (`mvn -pl registry-ejb -am test -Dtest=PermissionsDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dnl.documents.update`);
            the build fails where the two differ. What has no mark is refused, and `DeniedRolesIT` tries each such cell.

            ## How far a permit reaches

            | mark | on what |
            |---|---|
            | ● | what the role's grant covers: its départements, its call, everything where it has no bounds |
            | own | what is the person's own |
            | org | what belongs to an organisation that the person is a member of |
            | mgr | what belongs to an organisation that the person manages |
            | inv | what the person was invited to |

            A kind tells what is kept: a *change* and a *recorded reading* (of what is another's) leave an entry in the
            journal, in the same transaction; a *reading* leaves none. Roles of the staff work only in a session in which
            the second factor was shown.

            ## The matrix

            """;

    @Test
    void theDocumentSaysWhatTheUseCasesDeclare() throws IOException {
        String expected = BEGINNING + matrix() + "\n## The roles\n\n" + roles();
        if (System.getProperty("nl.documents.update") != null) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/permissions.md; written anew with -Dnl.documents.update")
                .isEqualTo(expected);
    }

    private static String matrix() {
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> UseCases.list().stream().anyMatch(useCase -> isPermitted(useCase, role)))
                .toList();
        String header = row("use case", "kind", roles.stream().map(Role::name).toList());
        String rule = row("---", "---", roles.stream().map(role -> ":-:").toList());
        return header
                + rule
                + UseCases.list().stream()
                        .map(useCase -> row(
                                "`" + Declaration.of(useCase).code() + "`",
                                kind(useCase),
                                roles.stream().map(role -> cell(useCase, role)).toList()))
                        .collect(Collectors.joining());
    }

    private static boolean isPermitted(Class<?> useCase, Role role) {
        return !Declaration.of(useCase).reachOf(role).isEmpty();
    }

    private static String row(String first, String second, List<String> cells) {
        return "| " + first + " | " + second + " | " + String.join(" | ", cells) + " |\n";
    }

    private static String kind(Class<?> useCase) {
        return switch (Declaration.of(useCase).kind()) {
            case CHANGE -> "change";
            case RECORDED_READING -> "recorded reading";
            case READING -> "reading";
        };
    }

    private static String cell(Class<?> useCase, Role role) {
        return Declaration.of(useCase).reachOf(role).stream()
                .sorted()
                .map(PermissionsDocumentTest::mark)
                .collect(Collectors.joining(", "));
    }

    private static String mark(Reach reach) {
        return switch (reach) {
            case GRANTED -> "●";
            case OWN -> "own";
            case ORGANISATION -> "org";
            case MANAGED_ORGANISATION -> "mgr";
            case INVITED -> "inv";
        };
    }

    private static String roles() {
        return Arrays.stream(Role.values())
                .map(role -> "- `" + role.name() + "`: " + manner(role) + "\n")
                .collect(Collectors.joining());
    }

    private static String manner(Role role) {
        if (role.isOpen()) {
            return role == Role.ANYONE ? "whoever comes" : "whoever is signed in";
        }
        if (role.isHeld()) {
            return "a person by what they hold, never by grant";
        }
        return role.isStaff()
                ? "of the staff, given by an administrator, with a second factor"
                : "no person: a program or the portal itself";
    }
}
