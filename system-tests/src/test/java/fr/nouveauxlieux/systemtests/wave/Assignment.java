package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** Who reads what is reckoned, reckoned again, applied; dossiers whose readers step aside are filled anew. */
final class Assignment {

    /** One of the ministry and one of the council. */
    static final int READERS_EACH = 2;

    private static final int DAYS_TO_READ = 30;
    private static final String PAGE = CallOfTheWave.address("affectation");

    private final Story story;
    private final Browser secretary;

    Assignment(Story story) {
        this.story = story;
        this.secretary = story.secretary().browser();
    }

    void play() {
        List<Dossier> eligible = story.standingAt("ELIGIBLE");
        run("42");
        for (Dossier dossier : eligible) {
            assertThat(listReaders(dossier)).as(dossier.title()).hasSize(READERS_EACH);
        }
        assertThat(story.database()
                        .count(
                                "select count(*) from reader_assignment where reader_id = ?",
                                story.readers().get(story.readers().size() - 1).account()))
                .as("given to who is away all the time")
                .isZero();
        Browser instructor = story.instructor().browser();
        instructor.submit(instructor.goTo(PAGE).formOf("send-ready")).expect(200);
        assertThat(story.standingAt("REVIEW")).isEqualTo(eligible);
    }

    /** Reckons what lacks, sees that reckoning again comes to the same, and applies it. */
    void run(String seed) {
        PageForm form = secretary.goTo(PAGE).formOf("compute");
        LocalDate today = LocalDate.now();
        form.set("readers", Integer.toString(READERS_EACH))
                .set("mixed", "yes")
                .set("seed", seed)
                .set("from", today.toString())
                .set("to", today.plusDays(DAYS_TO_READ).toString());
        Page run = secretary.submit(form).expect(200);
        String digest =
                story.database().one("select outcome_sha256 from assignment_run order by computed_at desc limit 1");
        assertThat(run.text()).contains(digest);
        Page again = secretary.submit(run.formOf("replay")).expect(200);
        assertThat(again.all(".fr-alert--success .nl-table__code"))
                .as("reckoned again")
                .singleElement()
                .satisfies(told -> assertThat(told.text()).isEqualTo(digest));
        secretary.submit(run.formOf("apply")).expect(200);
    }

    /** Who reads a dossier now. */
    List<String> listReaders(Dossier dossier) {
        return story.database()
                .column(
                        "select reader_id from reader_assignment where dossier_id = ? and ended_at is null order by id",
                        dossier.id());
    }

    /** The dossiers that someone reads now. */
    List<Dossier> listDossiers(Person reader) {
        return story
                .database()
                .column(
                        "select dossier_id from reader_assignment where reader_id = ? and ended_at is null order by id",
                        reader.account())
                .stream()
                .map(story::dossier)
                .toList();
    }
}
