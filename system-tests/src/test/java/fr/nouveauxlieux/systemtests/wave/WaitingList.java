package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A laureate gives the grant back: whoever waits first takes the place, and is a laureate once their letter is opened. */
final class WaitingList {

    private static final String PAGE = CallOfTheWave.address("decisions");

    private final Story story;
    private final Decisions decisions;

    WaitingList(Story story, Decisions decisions) {
        this.story = story;
        this.decisions = decisions;
    }

    void play() {
        Dossier waiting = firstThatWaits();
        promote(waiting).expect(422);
        assertThat(story.standing(waiting)).isEqualTo("UNDER_INSTRUCTION/WAITING_LIST");
        renounce(whoeverRenounces());
        promote(waiting).expect(200);
        assertThat(story.standing(waiting)).isEqualTo("UNDER_INSTRUCTION/PROPOSED");
        decisions.decide(List.of(waiting), List.of());
        assertThat(story.standing(waiting)).isEqualTo("ACCEPTED");
    }

    private Dossier firstThatWaits() {
        return story.dossier(
                story.database()
                        .one(
                                "select dossier_id from committee_proposal where kind = 'WAITING_LIST' order by waiting_position"));
    }

    /** Outside the reserved share, so that it stays as the committee filled it. */
    private Dossier whoeverRenounces() {
        return story.dossier(story.database()
                .one(
                        "select dossier_id from decision where kind = 'ACCEPTED' and quotas = '' and amount = ?"
                                + " and ended_at is null order by id",
                        CallOfTheWave.ASKED * 100L));
    }

    private Page promote(Dossier dossier) {
        Browser secretary = story.secretary().browser();
        return secretary.submit(secretary.goTo(PAGE + "/" + dossier.id()).formOf("promote"));
    }

    private void renounce(Dossier dossier) {
        Browser author = dossier.author().browser();
        String address = "/dossiers/" + dossier.id() + "/decision";
        author.submit(author.goTo(address).formOf("renounce")).expect(422);
        author.submit(author.goTo(address).formOf("renounce").set("sure", "yes"))
                .expect(200);
        assertThat(story.standing(dossier)).isEqualTo("WITHDRAWN");
    }
}
