package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.systemtests.process.Await;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dossiers are taken under instruction, judged, and prefectures say what they think. */
final class Instruction {

    /** One of so many is found ineligible. */
    private static final int INELIGIBLE_OF = 15;

    private static final int WEEKS_FOR_OPINIONS = 3;

    private final Story story;
    private final Browser instructor;

    Instruction(Story story) {
        this.story = story;
        this.instructor = story.instructor().browser();
    }

    void play() {
        take();
        for (int rank = 0; rank < story.dossiers().size(); rank++) {
            judge(story.dossiers().get(rank), rank % INELIGIBLE_OF != INELIGIBLE_OF - 1);
        }
        askForOpinions();
        giveOpinions();
    }

    private static String desk(Dossier dossier) {
        return "/agents/dossiers/" + dossier.id();
    }

    /** Several at once; the portal, which takes those of closed waves by itself, may be faster. */
    private void take() {
        Await.until("dossiers of a closed wave to be taken", () -> {
            if (story.standingAt("ELIGIBILITY").size() < story.dossiers().size()) {
                together("appel=" + CallOfTheWave.CODE + "&etat=SUBMITTED", "TAKE", "");
            }
            return story.standingAt("ELIGIBILITY").size() == story.dossiers().size();
        });
    }

    /** Foreseen, then done. */
    private void together(String question, String action, String due) {
        Page page = instructor.goTo("/agents/dossiers/lot?question=" + Browser.encode(question));
        PageForm form = page.formOf("foresee").set("what", action).set("due", due);
        Page foreseen = instructor.submit(form);
        Optional<PageForm> todo = foreseen.findForm("do");
        Page done = todo.map(found -> instructor.submit(
                        found.set("action", "do").set("what", action).set("due", due)))
                .orElse(foreseen);
        assertThat(done.status() == 200 || done.problems().contains("Choisissez au moins un dossier."))
                .as(done.text())
                .isTrue();
    }

    private void judge(Dossier dossier, boolean eligible) {
        PageForm form = instructor.goTo(desk(dossier)).formOf("judge");
        if (!eligible) {
            form.set("rule-legal-form", "FAILS").set("reason-legal-form", "L’association est dissoute.");
        }
        instructor.submit(form).expect(200);
        assertThat(story.standing(dossier)).isEqualTo("UNDER_INSTRUCTION/" + (eligible ? "ELIGIBLE" : "INELIGIBLE"));
    }

    private void askForOpinions() {
        String due = LocalDate.now().plusWeeks(WEEKS_FOR_OPINIONS).toString();
        for (List<String> town : Submissions.TOWNS) {
            together("appel=" + CallOfTheWave.CODE + "&etape=ELIGIBLE&departement=" + town.get(0), "ASK_OPINION", due);
        }
    }

    private void giveOpinions() {
        for (List<String> town : Submissions.TOWNS) {
            Person prefecture = story.cast().person("Paul", "Préfecture" + town.get(0));
            story.cast().grant(prefecture, Role.PREFECTURE, "", town.get(0));
            story.prefectures().put(town.get(0), prefecture);
        }
        List<Dossier> eligible = story.standingAt("ELIGIBLE");
        for (Dossier dossier : eligible) {
            List<String> town = Submissions.TOWNS.get(story.dossiers().indexOf(dossier) % Submissions.TOWNS.size());
            Browser prefecture = story.prefectures().get(town.get(0)).browser();
            PageForm form = prefecture.goTo(desk(dossier)).formOf("give-opinion");
            form.set("opinion-verdict", "FAVOURABLE").set("opinion-text", "Utile au bassin de vie.");
            prefecture.submit(form).expect(200);
        }
        Browser elsewhere =
                story.prefectures().get(Submissions.TOWNS.get(1).get(0)).browser();
        elsewhere.open(desk(story.dossiers().get(0))).expect(403);
        assertThat(story.database().count("select count(*) from opinion where given_at is not null"))
                .isEqualTo(eligible.size());
    }
}
