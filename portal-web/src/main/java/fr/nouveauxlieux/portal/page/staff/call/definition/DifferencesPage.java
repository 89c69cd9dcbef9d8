package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.drafting.DefinitionChange;
import fr.nouveauxlieux.call.drafting.DefinitionDifference;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** What the draft changes, line by line. */
@Named("definitionDifferences")
@RequestScoped
public class DifferencesPage {

    @Inject
    private DefinitionPage definition;

    @Inject
    private Visit visit;

    public List<Line> getLines() {
        return DefinitionDifference.between(
                        definition.published(), definition.draft().definition().root())
                .stream()
                .map(this::line)
                .toList();
    }

    private Line line(DefinitionChange change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        return new Line(
                kind,
                visit.getTexts().get("staff.definition.change." + kind),
                change.path(),
                change.before(),
                change.after());
    }

    /** A difference. @param kind {@code added}, {@code removed}, {@code changed} or {@code reordered} */
    public record Line(String kind, String what, String path, String before, String after) {}
}
