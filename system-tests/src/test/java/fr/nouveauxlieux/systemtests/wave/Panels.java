package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.permission.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/** The secretary seats readers and members, who declare their interests before anything is shown to them. */
final class Panels {

    static final int MEMBERS = 5;

    private static final List<String> COLLEGES = List.of("MINISTRY", "COUNCIL", "MINISTRY", "COUNCIL", "EXPERT");
    private static final String INTERESTS = "/agents/interets/" + CallOfTheWave.CODE + "/" + CallOfTheWave.WAVE;
    private static final String NONE = "NONE";

    private final Story story;

    Panels(Story story) {
        this.story = story;
    }

    void play(int readers) {
        for (int rank = 0; rank < readers; rank++) {
            story.readers().add(story.cast().staff(Role.READER, "Léo", "Lecture" + rank, CallOfTheWave.CODE));
        }
        for (int rank = 0; rank < MEMBERS; rank++) {
            story.members().add(story.cast().staff(Role.COMMITTEE_MEMBER, "Mina", "Membre" + rank, CallOfTheWave.CODE));
        }
        relate();
        for (int rank = 0; rank < readers; rank++) {
            seat("READER", story.readers().get(rank), rank, rank == 2 ? "48" : "", rank == readers - 1);
        }
        for (int rank = 0; rank < MEMBERS; rank++) {
            seat("COMMITTEE_MEMBER", story.members().get(rank), rank, "", false);
        }
        declare();
    }

    /** The first reader is of an organisation that applies, the second of one that a dossier names. */
    private void relate() {
        Person applying = story.readers().get(0);
        story.cast()
                .join(
                        story.database()
                                .one(
                                        "select organisation_id from dossier where public_id = ?",
                                        story.dossiers().get(0).id()),
                        applying,
                        "MEMBER");
        story.cast().organisation(story.readers().get(1), Submissions.PARTNER, "W759999901");
    }

    /** @param away all the time in which dossiers are read */
    private void seat(String seat, Person person, int rank, String departements, boolean away) {
        Browser secretary = story.secretary().browser();
        Page page = secretary.goTo(CallOfTheWave.address("jury/membre?siege=" + seat));
        PageForm form = page.formWith("[name=panelist]");
        assertThat(form.options("panelist")).contains(person.account());
        List<String> competences = form.options("competences");
        LocalDate today = LocalDate.now();
        form.set("panelist", person.account())
                .set("college", COLLEGES.get(rank % COLLEGES.size()))
                .tick("competences", List.of(competences.get(rank % competences.size())))
                .set("departements", departements)
                .set("most", Integer.toString(mostDossiers()))
                .set(
                        "absences",
                        away
                                ? today.minusDays(1) + " " + today.plusYears(1)
                                : today.plusDays(2) + " " + today.plusDays(3));
        secretary.submit(form).expect(200);
    }

    int mostDossiers() {
        return 3 * story.dossiers().size() / story.readers().size() + 2;
    }

    private void declare() {
        Dossier first = story.dossiers().get(0);
        for (Person reader : story.readers()) {
            reader.browser().open(desk(first)).expect(403);
            reader.browser().open("/agents/dossiers/" + first.id()).expect(403);
        }
        for (Person reader : story.readers()) {
            int rank = story.readers().indexOf(reader);
            declare(reader, rank == 3 ? Set.of(story.dossiers().get(7).id()) : Set.of(), (dossier, position) -> {
                boolean tied = rank == 1 || rank == 2 && position == 0;
                return tied ? (rank == 1 ? "CO_SIGNATORY" : "SAME_TERRITORY") : NONE;
            });
        }
        for (Person member : story.members()) {
            boolean tied = story.members().indexOf(member) == 0;
            declare(member, tied ? Set.of(story.dossiers().get(3).id()) : Set.of(), (dossier, position) -> NONE);
        }
        assertThat(barred(story.readers().get(0))).containsExactly(first.id());
        assertThat(barred(story.readers().get(1)))
                .containsExactly(story.dossiers().get(1).id());
        assertThat(barred(story.readers().get(2))).hasSize(1);
        assertThat(barred(story.readers().get(3)))
                .containsExactly(story.dossiers().get(7).id());
        assertThat(barred(story.members().get(0)))
                .containsExactly(story.dossiers().get(3).id());
    }

    /**
     * @param linked dossiers that nothing hints at, in which there is an interest all the same
     * @param answers what is said to what is suggested, by the dossier and its position among these
     */
    private void declare(Person person, Set<String> linked, BiFunction<String, Integer, String> answers) {
        Browser browser = person.browser();
        PageForm form = answered(browser.goTo(INTERESTS), linked, answers);
        linked.forEach(dossier -> form.tick("linked", linked));
        Page declared = browser.submit(form);
        if (declared.status() == 422) {
            assertThat(linked).as("%s: %s", person.name(), declared.problems()).isNotEmpty();
            declared = browser.submit(answered(declared, linked, answers));
        }
        declared.expect(200);
        assertThat(declared.all("form:has(button[name=action][value=all])"))
                .as("nothing left to declare for %s", person.name())
                .isEmpty();
    }

    private static PageForm answered(Page page, Set<String> linked, BiFunction<String, Integer, String> answers) {
        PageForm form = page.formOf("all");
        int position = 0;
        for (Element select : page.all("select[name^=kind-]")) {
            String dossier = select.attr("name").substring("kind-".length());
            String answer = linked.contains(dossier) ? "FUNDER" : answers.apply(dossier, position);
            form.set("kind-" + dossier, answer)
                    .set("text-" + dossier, answer.equals(NONE) ? "Rien ne nous lie." : "Nous le connaissons.");
            position++;
        }
        return form;
    }

    List<String> barred(Person person) {
        return story.database()
                .column(
                        "select dossier_id from interest where account_id = ? and withdrawn_at is null order by id",
                        person.account());
    }

    static String desk(Dossier dossier) {
        return "/agents/lectures/" + dossier.id();
    }

    /** What comes to mind later. */
    static void declareLate(Person person, Dossier dossier) {
        PageForm form = person.browser().goTo(INTERESTS).formOf("late");
        form.set("dossier", dossier.id()).set("kind", "FAMILY").set("text", "Ma sœur vient d’y entrer.");
        person.browser().submit(form).expect(200);
    }
}
