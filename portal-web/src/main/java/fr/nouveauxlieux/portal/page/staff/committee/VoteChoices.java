package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.VoteManner;
import fr.nouveauxlieux.portal.form.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is chosen from where a vote is recorded. */
@Named("voteChoices")
@RequestScoped
public class VoteChoices {

    @Inject
    private SessionWords words;

    public List<Choice> getManners() {
        return Arrays.stream(VoteManner.values())
                .map(manner -> new Choice(manner.name(), words.text("committee.manner." + SessionWords.code(manner))))
                .toList();
    }

    /** What the president said, where voices are equal. */
    public List<Choice> getCasting() {
        return Stream.of("none", "for", "against")
                .map(code -> new Choice(code, words.text("committee.casting." + code)))
                .toList();
    }
}
