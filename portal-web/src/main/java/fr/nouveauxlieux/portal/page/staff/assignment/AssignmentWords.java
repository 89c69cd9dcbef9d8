package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.Bar;
import fr.nouveauxlieux.assignment.EndKind;
import fr.nouveauxlieux.assignment.Merit;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of readers and of why dossiers go to them. */
@RequestScoped
public class AssignmentWords {

    @Inject
    private Visit visit;

    String text(String key) {
        return visit.getTexts().get(key);
    }

    String format(String key, Object... arguments) {
        return visit.getTexts().format(key, arguments);
    }

    Cell good(String text) {
        return Cell.of(text).in(Cell.Tone.GOOD);
    }

    Cell bad(String text) {
        return Cell.of(text).in(Cell.Tone.BAD);
    }

    Cell waiting(String text) {
        return Cell.of(text).in(Cell.Tone.WAITING);
    }

    String bar(Bar bar) {
        return text("assignment.bar." + code(bar));
    }

    String college(College college) {
        return text("assignment.college." + code(college));
    }

    /** Nothing for who is on the panel no more. */
    String college(Optional<College> college) {
        return college.map(this::college).orElse("");
    }

    String end(EndKind end) {
        return text("assignment.end." + code(end));
    }

    /** Of an account that is erased, that it is. */
    String name(String name) {
        return name.isEmpty() ? text("assignment.erased") : name;
    }

    String merit(Merit merit) {
        String territory = text("assignment.territory." + code(merit.territory()));
        if (merit.shared().isEmpty()) {
            return format("assignment.merit", merit.expertise(), territory);
        }
        String shared = merit.shared().stream().map(this::family).collect(Collectors.joining(", "));
        return format("assignment.merit-shared", merit.expertise(), shared, territory);
    }

    private String family(String code) {
        return Arrays.stream(ActivityFamily.values())
                .filter(family -> family.code().equals(code))
                .findFirst()
                .map(visit.getTexts()::of)
                .orElse(code);
    }

    /** What lacks: how many readers, and of which colleges. */
    String lack(int places, Set<College> colleges) {
        String lack = format("assignment.lack", places);
        return colleges.isEmpty()
                ? lack
                : format(
                        "assignment.lack-colleges",
                        lack,
                        colleges.stream().sorted().map(this::college).collect(Collectors.joining(", ")));
    }

    /** What bars how many of the panel, the most first. */
    String why(Map<Bar, Integer> why) {
        return why.isEmpty()
                ? text("assignment.why-nobody")
                : why.entrySet().stream()
                        .sorted(Map.Entry.<Bar, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry -> format("assignment.why", entry.getValue(), bar(entry.getKey())))
                        .collect(Collectors.joining(text("assignment.and")));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
