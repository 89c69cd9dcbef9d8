package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.process.Await;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The committee is called, sits without its recused members where they are, ranks within the envelope, and its minutes are
 * signed. It sits the day that it is called, for a reason that its minutes tell: nothing else lets a session sit today.
 */
final class Committee {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MINUTES_AHEAD = 2;
    private static final String ON_SITE = "ON_SITE";

    /** Who is recused, who presides, who sends a mandate, to whom, and who stays away, by rank. */
    private static final int RECUSED = 0;

    private static final int PRESIDENT = 1;
    private static final int HOLDER = 2;
    private static final int REPRESENTED = 3;
    private static final int AWAY = 4;

    private final Story story;
    private final Browser secretary;
    private String session;

    Committee(Story story) {
        this.story = story;
        this.secretary = story.secretary().browser();
    }

    /** Called, prepared, open. */
    void gather() {
        plan();
        convene();
        prepare();
        open();
        new Deliberation(story, session, story.dossiers().get(3)).play();
        sign();
    }

    private void plan() {
        Duration aboutToEnd = Duration.ofMinutes(2L * MINUTES_AHEAD);
        Await.until("a day that is not about to end", aboutToEnd.plusMinutes(1), () -> LocalDateTime.now(PARIS)
                .plus(aboutToEnd)
                .toLocalDate()
                .equals(LocalDateTime.now(PARIS).toLocalDate()));
        PageForm form = secretary.goTo("/agents/comites/nouvelle").formWith("[name=wave]");
        String wave = form.options("wave").stream()
                .filter(offered -> offered.contains(CallOfTheWave.CODE))
                .findFirst()
                .orElseThrow();
        LocalDateTime today =
                LocalDateTime.now(PARIS).plusMinutes(MINUTES_AHEAD).truncatedTo(ChronoUnit.MINUTES);
        form.set("wave", wave).set("held-at", today.toString()).set("place", "Salle des actes");
        Page planned = secretary.post(form).expect(303);
        session = planned.leadsTo().replaceFirst("\\?.*", "");
    }

    private void convene() {
        PageForm seats = secretary.goTo(session).formOf("seats");
        secretary.submit(seats.set("president", member(PRESIDENT).account())).expect(200);
        PageForm form = secretary.goTo(session).formOf("convene");
        secretary.submit(form).expect(422);
        secretary
                .submit(form.set("urgency", "Les crédits se ferment avant la fin du délai ordinaire."))
                .expect(200);
        assertThat(story.database().count("select count(*) from outbox_message where template like 'committee.%'"))
                .isGreaterThanOrEqualTo(Panels.MEMBERS);
    }

    /** Members read what comes before them, but for what they are recused from, of which they are told the number alone. */
    private void prepare() {
        Dossier barred = story.dossiers().get(3);
        for (Person member : story.members()) {
            boolean recused = story.members().indexOf(member) == RECUSED;
            Page preparation = member.browser().goTo(session + "/preparation");
            assertThat(preparation.text().contains(barred.title())).isEqualTo(!recused);
            member.browser().open(session + "/preparation/" + barred.id()).expect(recused ? 403 : 200);
            member.browser().open(session).expect(403);
        }
        for (Dossier dossier : story.standingAt("COMMITTEE")) {
            if (dossier != barred) {
                member(RECUSED).browser().goTo(session + "/preparation/" + dossier.id());
            }
        }
    }

    private void open() {
        PageForm alone = secretary.goTo(session).formOf("attendance");
        attend(alone, List.of(PRESIDENT));
        Page page = secretary.submit(alone).expect(200);
        page.findForm("open").ifPresent(form -> secretary.submit(form).expect(422));
        PageForm quorum = secretary.goTo(session).formOf("attendance");
        attend(quorum, List.of(RECUSED, PRESIDENT, HOLDER));
        quorum.set(
                "attendance-" + member(REPRESENTED).account(),
                "mandate-" + member(HOLDER).account());
        secretary.submit(quorum).expect(200);
        secretary.submit(secretary.goTo(session).formOf("open")).expect(200);
        assertThat(state()).isEqualTo("OPEN");
    }

    private void attend(PageForm form, List<Integer> there) {
        for (int rank = 0; rank <= AWAY; rank++) {
            form.set("attendance-" + member(rank).account(), there.contains(rank) ? ON_SITE : "");
        }
    }

    private Person member(int rank) {
        return story.members().get(rank);
    }

    private String state() {
        return story.database()
                .one("select state from committee_session where id = ?", session.replaceFirst(".*/", ""));
    }

    /** By its president and the secretary, each under their own name. */
    private void sign() {
        assertThat(state()).isEqualTo("CLOSED");
        secretary.submit(secretary.goTo(session).formOf("draw-up")).expect(200);
        String minutes = session + "/proces-verbal";
        for (Person signer : List.of(member(PRESIDENT), story.secretary())) {
            PageForm form = signer.browser().goTo(minutes).formWith("[name=typed-name]");
            signer.browser().submit(form.set("typed-name", "Quelqu’un d’Autre")).expect(422);
            signer.browser().submit(form.set("typed-name", signer.name())).expect(200);
        }
        assertThat(story.database().count("select count(*) from minutes_signature"))
                .isEqualTo(2);
        assertThat(new String(
                        secretary.goTo(session + "/documents/proces-verbal.pdf").bytes(),
                        0,
                        5,
                        java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
