package fr.nouveauxlieux.portal.page.privacy;

import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.privacy.AccessToData;
import fr.nouveauxlieux.privacy.ListAccessToOwnData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who of the staff read one's data, in words. */
@Named("access")
@RequestScoped
public class AccessPage {

    @Inject
    private ListAccessToOwnData listAccessToOwnData;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Visit visit;

    private List<Line> lines;

    public List<Line> getList() {
        if (lines == null) {
            lines = listAccessToOwnData.list(currentActor.get().account().orElseThrow()).stream()
                    .map(this::line)
                    .toList();
        }
        return lines;
    }

    private Line line(AccessToData access) {
        Texts texts = visit.getTexts();
        return new Line(
                texts.moment(access.at()),
                access.roles().stream().map(role -> name(texts, role)).collect(Collectors.joining(", ")),
                String.join(", ", access.organisations()),
                texts.get("use-case." + access.useCase()));
    }

    private static String name(Texts texts, Role role) {
        return texts.get("role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** One reading. */
    public record Line(String when, String who, String organisation, String why) {}
}
