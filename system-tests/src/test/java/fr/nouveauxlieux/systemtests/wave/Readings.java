package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** Readers write their reviews; some step aside, and others are called where readers disagree. */
final class Readings {

    private static final String WAVE = "/agents/lectures/vagues/" + CallOfTheWave.CODE + "/" + CallOfTheWave.WAVE;
    private static final int DAYS_TO_READ = 20;

    /** Of so many dossiers, one is read by two who disagree. */
    private static final int DISPUTED_OF = 10;

    private final Story story;
    private final Assignment assignment;

    Readings(Story story, Assignment assignment) {
        this.story = story;
        this.assignment = assignment;
    }

    void play() {
        setTerms();
        declareLate();
        refuse();
        writeAll();
        declareLateWhatWasReviewed();
        assignment.run("43");
        writeAll();
        callMoreReaders();
        sendToCommittee();
    }

    private void setTerms() {
        Browser secretary = story.secretary().browser();
        PageForm form = secretary.goTo(WAVE).formOf("terms");
        form.set("due", LocalDate.now().plusDays(DAYS_TO_READ).toString());
        secretary.submit(form).expect(200);
    }

    /** Someone opens a dossier, finds that they know its people, and is shown nothing more of it at once. */
    private void declareLate() {
        Dossier dossier = story.standingAt("REVIEW").get(1);
        stepAside(story.reader(assignment.listReaders(dossier).get(0)), dossier);
    }

    private void declareLateWhatWasReviewed() {
        Dossier dossier = story.standingAt("REVIEW").get(2);
        Person reader = story.reader(assignment.listReaders(dossier).get(0));
        assertThat(countReviews(dossier)).isEqualTo(Assignment.READERS_EACH);
        stepAside(reader, dossier);
        assertThat(countReviews(dossier)).isEqualTo(Assignment.READERS_EACH - 1);
    }

    private void stepAside(Person reader, Dossier dossier) {
        reader.browser().goTo(Panels.desk(dossier));
        Panels.declareLate(reader, dossier);
        reader.browser().open(Panels.desk(dossier)).expect(403);
        assertThat(assignment.listReaders(dossier)).doesNotContain(reader.account());
    }

    private void refuse() {
        Dossier dossier = story.standingAt("REVIEW").get(0);
        Person reader = story.reader(assignment.listReaders(dossier).get(0));
        PageForm form =
                reader.browser().goTo("/agents/affectations/" + dossier.id()).formOf("refuse");
        reader.browser()
                .submit(form.set("refuse-reason", "Trop loin de ce que je connais."))
                .expect(200);
        reader.browser().open(Panels.desk(dossier)).expect(403);
        assertThat(assignment.listReaders(dossier)).doesNotContain(reader.account());
    }

    /** All that is assigned and not given yet. */
    private void writeAll() {
        for (Person reader : story.readers()) {
            for (Dossier dossier : assignment.listDossiers(reader)) {
                if (!hasGiven(reader, dossier)) {
                    write(reader, dossier);
                }
            }
        }
    }

    private void write(Person reader, Dossier dossier) {
        int rank = story.dossiers().indexOf(dossier);
        boolean otherwise = rank % DISPUTED_OF == DISPUTED_OF / 3
                && assignment.listReaders(dossier).get(0).equals(reader.account());
        int points = rank * 7 % (CallOfTheWave.HIGHEST_POINTS + 1);
        int given = otherwise ? CallOfTheWave.HIGHEST_POINTS - points : points;
        PageForm form = reader.browser().goTo(Panels.desk(dossier)).formOf("give");
        for (String criterion : CallOfTheWave.CRITERIA) {
            int nuanced = criterion.equals(CallOfTheWave.CRITERIA.get(rank % 3)) ? Math.max(0, given - 1) : given;
            form.set("level-" + criterion, form.options("level-" + criterion).get(nuanced))
                    .set("why-" + criterion, "Vu dans les réponses.");
        }
        form.set("advice", given >= CallOfTheWave.HIGHEST_POINTS / 2 ? "RETAIN" : "NOT_RETAIN")
                .set("for-committee", "À discuter.")
                .set("for-applicant", "Le budget est clair ; l’ancrage se précise.");
        reader.browser().submit(form).expect(200);
        assertThat(hasGiven(reader, dossier))
                .as("%s on %s", reader.name(), dossier.title())
                .isTrue();
    }

    private boolean hasGiven(Person reader, Dossier dossier) {
        return story.database()
                        .count(
                                "select count(*) from review where dossier_id = ? and reader_id = ? and state = 'GIVEN'",
                                dossier.id(),
                                reader.account())
                > 0;
    }

    private long countReviews(Dossier dossier) {
        return story.database()
                .count(
                        "select count(*) from review where dossier_id = ? and state = 'GIVEN' and set_aside_at is null",
                        dossier.id());
    }

    /** Where readers disagree, the secretary calls one more, whom the next run finds. */
    private void callMoreReaders() {
        Browser secretary = story.secretary().browser();
        Page results = secretary.goTo(CallOfTheWave.address("resultats"));
        List<Dossier> disputed = story.standingAt("REVIEW").stream()
                .filter(dossier -> !results.all("[aria-labelledby=disagreements-caption] a[href$=" + dossier.id() + "]")
                        .isEmpty())
                .toList();
        assertThat(disputed).as("dossiers on which readers disagree").isNotEmpty();
        for (Dossier dossier : disputed) {
            String address = CallOfTheWave.address("resultats/dossier/" + dossier.id());
            PageForm form = secretary.goTo(address).formWith("[name=raison]");
            secretary.submit(form.set("raison", "Les deux avis s’opposent.")).expect(200);
        }
        assignment.run("44");
        for (Dossier dossier : story.standingAt("REVIEW")) {
            assertThat(assignment.listReaders(dossier))
                    .as(dossier.title())
                    .hasSize(Assignment.READERS_EACH + (disputed.contains(dossier) ? 1 : 0));
        }
        writeAll();
        for (Dossier dossier : disputed) {
            assertThat(countReviews(dossier)).isEqualTo(Assignment.READERS_EACH + 1);
        }
    }

    private void sendToCommittee() {
        List<Dossier> read = story.standingAt("REVIEW");
        Browser secretary = story.secretary().browser();
        secretary.submit(secretary.goTo(WAVE).formOf("send")).expect(200);
        assertThat(story.standingAt("COMMITTEE")).isEqualTo(read);
    }
}
