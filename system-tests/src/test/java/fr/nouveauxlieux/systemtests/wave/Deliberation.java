package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A session that sits: dossiers are shown, voted on, ranked and proposed, within the envelope and its reserved share. */
final class Deliberation {

    /** Members there or represented. */
    private static final int VOICES = 4;

    private static final int WAITING = 2;

    private final Story story;
    private final String session;
    private final Dossier barred;
    private final Browser secretary;
    private final String ranking;

    /** @param barred from which a member is recused */
    Deliberation(Story story, String session, Dossier barred) {
        this.story = story;
        this.session = session;
        this.barred = barred;
        this.secretary = story.secretary().browser();
        this.ranking = session + "/seance/classement";
    }

    void play() {
        Page begun = secretary.submit(secretary.goTo(ranking).formOf("begin")).expect(200);
        List<String> order = order();
        assertThat(order)
                .containsExactlyInAnyOrderElementsOf(
                        story.standingAt("COMMITTEE").stream().map(Dossier::id).toList());
        assertThat(begun.text()).contains("Classement");
        voteWithoutWhoeverIsRecused();
        depart(order);
        propose(order());
        exceed(order());
        explainQuota();
        secretary.submit(secretary.goTo(ranking).formOf("close")).expect(200);
    }

    private String live(String dossier) {
        return session + "/seance?dossier=" + dossier;
    }

    private List<String> order() {
        return story.database()
                .column(
                        "select dossier_id from ranked_item where session_id = ? order by position",
                        session.replaceFirst(".*/", ""));
    }

    /** There are fewer voices where a member is recused, and that member sees nothing of the dossier on the screen. */
    private void voteWithoutWhoeverIsRecused() {
        PageForm form = secretary.goTo(session).formWith("[name=question-" + barred.id() + "]");
        form.set("question-" + barred.id(), "Retenir ?")
                .set("manner-" + barred.id(), "VOTE")
                .set("for-" + barred.id(), Integer.toString(VOICES));
        secretary.submit(form).expect(422);
        secretary
                .submit(form.set("for-" + barred.id(), Integer.toString(VOICES - 1)))
                .expect(200);
        Page screen = story.members().get(0).browser().open(live(barred.id()));
        assertThat(screen.status() == 403 || !screen.text().contains(barred.title()))
                .isTrue();
    }

    /** The first that finds no place by its grade is put first: it cannot stay so without a reason. */
    private void depart(List<String> order) {
        String lifted = order.get(story.call().places());
        PageForm form = secretary.goTo(ranking).formsOf("place").stream()
                .filter(place -> place.value("dossier").equals(lifted))
                .findFirst()
                .orElseThrow();
        secretary.submit(form.set("rang", "1")).expect(200);
        assertThat(order().get(0)).isEqualTo(lifted);
    }

    /** Each with reasons and a vote; more money than there is, at first. */
    private void propose(List<String> order) {
        for (int rank = 0; rank < order.size(); rank++) {
            boolean retained = rank < story.call().places();
            boolean waiting = !retained && rank < story.call().places() + WAITING;
            String address = live(order.get(rank));
            Page page = secretary.goTo(address);
            PageForm form = page.formOf("propose")
                    .set("proposal-kind", retained ? "RETAINED" : waiting ? "WAITING_LIST" : "NOT_RETAINED")
                    .set("proposal-amount", retained || waiting ? Integer.toString(CallOfTheWave.ASKED) : "")
                    .set("proposal-reasons", retained ? "Un projet solide." : "D’autres projets répondent mieux.");
            secretary.submit(form).expect(200);
            if (!order.get(rank).equals(barred.id())) {
                secretary.submit(page.formOf("vote")).expect(200);
            }
        }
    }

    /** A session is closed neither beyond its envelope nor with a departure that nobody explains. */
    private void exceed(List<String> order) {
        secretary.submit(secretary.goTo(ranking).formOf("close")).expect(422);
        String last = order.get(story.call().places() - 1);
        PageForm less = secretary.goTo(live(last)).formOf("propose");
        secretary
                .submit(less.set("proposal-amount", Integer.toString(CallOfTheWave.ASKED / 2)))
                .expect(200);
        Page refused = secretary.submit(secretary.goTo(ranking).formOf("close")).expect(422);
        assertThat(refused.text()).contains("motif");
        PageForm why = secretary.goTo(live(order.get(0))).formOf("explain");
        secretary
                .submit(why.set("departure-reason", "Seul projet de son bassin de vie."))
                .expect(200);
    }

    /** Where fewer are retained in the reserved share than it keeps, the committee says why. */
    private void explainQuota() {
        for (PageForm form : secretary.goTo(ranking).formsOf("quota")) {
            secretary
                    .submit(form.set("quota-reason-" + form.value("quota"), "Trop peu de dossiers au niveau."))
                    .expect(200);
        }
    }
}
