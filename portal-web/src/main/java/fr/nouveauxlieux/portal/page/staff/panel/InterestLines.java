package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.panel.InterestView;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Interests as rows of a table. */
@RequestScoped
public class InterestLines {

    @Inject
    private PanelWords words;

    @Inject
    private Visit visit;

    /**
     * A row.
     *
     * @param text what was said beside the kind; empty for nothing
     * @param withdrawal what was found not to be an interest; empty while it holds
     */
    public record Line(
            String key,
            String name,
            String number,
            String title,
            String kind,
            String text,
            String origin,
            String withdrawal) {}

    List<Line> of(List<InterestView> interests) {
        return interests.stream().map(this::line).toList();
    }

    private Line line(InterestView interest) {
        return new Line(
                interest.key().toString(),
                words.named(interest.name()),
                interest.dossier().number(),
                interest.dossier().title(),
                words.kind(interest.kind()),
                interest.text(),
                words.text(
                        "panel.raised",
                        words.origin(interest.origin()),
                        visit.getTexts().day(interest.raisedAt())),
                words.withdrawal(interest));
    }
}
