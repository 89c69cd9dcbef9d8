package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.staff.panel.PanelWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is chosen from where an interest is recorded that a member declares in session. */
@Named("interestChoices")
@RequestScoped
public class InterestChoices {

    @Inject
    private SessionPage page;

    @Inject
    private SessionWords words;

    @Inject
    private PanelWords panelWords;

    public List<Choice> getMembers() {
        return chosenOf(page.getMembers().stream()
                .map(member -> new Choice(member.account(), member.name()))
                .toList());
    }

    /** Those that whoever looks may see. */
    public List<Choice> getDossiers() {
        return chosenOf(page.getItems().stream()
                .filter(item -> !item.hidden())
                .map(item -> new Choice(item.id(), words.text("committee.vote-on", item.number(), item.title())))
                .toList());
    }

    public List<Choice> getKinds() {
        return chosenOf(panelWords.kinds());
    }

    private List<Choice> chosenOf(List<Choice> offered) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.text("committee.choose")));
        choices.addAll(offered);
        return choices;
    }
}
