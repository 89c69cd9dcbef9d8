package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.panel.OwnInterests;
import fr.nouveauxlieux.panel.OwnInterests.OwnPanel;
import fr.nouveauxlieux.panel.ReadOwnInterests;
import fr.nouveauxlieux.portal.form.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** On which panels one is, and one's own interests. */
@Named("ownInterestsPage")
@RequestScoped
public class OwnInterestsPage {

    @Inject
    private ReadOwnInterests readOwnInterests;

    @Inject
    private PanelAddress addresses;

    @Inject
    private InterestLines interestLines;

    @Inject
    private PanelWords words;

    private OwnInterests own;

    /** A wave on whose panel one is. @param waiting how many dossiers are still to be declared */
    public record Line(String title, String seats, int waiting, String state, String address) {}

    void show() {
        own = readOwnInterests.read();
    }

    public List<Line> getPanels() {
        return own.panels().stream().map(this::line).toList();
    }

    private Line line(OwnPanel panel) {
        return new Line(
                addresses.title(panel.wave()),
                panel.seats().stream()
                        .sorted()
                        .map(words::seat)
                        .collect(Collectors.joining(words.text("panel.parting"))),
                panel.toDeclare(),
                words.text("panel.to-declare", panel.toDeclare()),
                PanelAddress.declarations(panel.wave()));
    }

    public List<InterestLines.Line> getInterests() {
        return interestLines.of(own.interests());
    }

    public List<Choice> getKinds() {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(new Choice("", words.text("panel.choose")));
        kinds.addAll(words.kinds());
        return kinds;
    }
}
