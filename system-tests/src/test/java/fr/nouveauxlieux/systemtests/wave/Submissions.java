package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dossiers are begun, answered and submitted, each by someone with an organisation of their own. */
final class Submissions {

    /** Whom the partner of the second dossier is. */
    static final String PARTNER = "Fédération des foyers champêtres";

    /** Where projects are, by turns: département, commune and name. */
    static final List<List<String>> TOWNS = List.of(
            List.of("59", "59350", "Lille"),
            List.of("35", "35238", "Rennes"),
            List.of("48", "48061", "Florac Trois Rivières"),
            List.of("31", "31555", "Toulouse"),
            List.of("33", "33063", "Bordeaux"));

    private static final Pattern DOSSIER = Pattern.compile("/dossiers/([0-9a-z]{16})");
    private static final List<String> FAMILIES = List.of("work", "culture", "making");

    private static final String ANSWERS =
            """
            [{"path": "title", "value": "%s", "base": 0, "key": "vague-titre"},
             {"path": "legal-form", "value": "association", "base": 0, "key": "vague-forme"},
             {"path": "area", "value": "%s", "base": 0, "key": "vague-zone"},
             {"path": "families", "value": ["%s"], "base": 0, "key": "vague-familles"},
             {"path": "address", "base": 0, "key": "vague-adresse",
              "value": {"label": "1 place du Marché, %s", "postalCode": "%s000", "commune": "%s"}},
             {"path": "partner", "value": "%s", "base": 0, "key": "vague-partenaire"},
             {"path": "budget", "base": 0, "key": "vague-budget", "value":
               {"years": 3, "expenses": {"staff": [3000000, 3000000, 3000000]},
                "resources": {"sales": [1000000, 1000000, 1000000]}, "coFunding": [],
                "aid": [2000000, 2000000, 2000000], "deMinimis": 0}},
             {"path": "oath", "value": true, "base": 0, "key": "vague-attestation"}]
            """;

    private final Story story;

    Submissions(Story story) {
        this.story = story;
    }

    void play(int count) {
        for (int rank = 0; rank < count; rank++) {
            story.dossiers().add(submitted(rank));
        }
        story.call().close();
    }

    /** Whether a dossier is of the reserved share. @param rank among those submitted */
    static boolean isRural(int rank) {
        return rank % 3 == 0;
    }

    private Dossier submitted(int rank) {
        String organisation = "Atelier des Courlis " + rank;
        Person author = story.cast().person("Camille", "Candidature" + rank);
        story.cast().organisation(author, organisation, "W75%07d".formatted(2_000_000 + rank));
        Browser browser = author.browser();
        String begin = "/appels/" + CallOfTheWave.CODE + "/deposer";
        PageForm form = browser.goTo(begin).formWith("input[name=organisation]");
        form.set("organisation", form.options("organisation").get(0));
        Page begun = browser.post(form).expect(303);
        Matcher id = DOSSIER.matcher(begun.leadsTo());
        assertThat(id.find()).as(begun.leadsTo()).isTrue();
        Dossier dossier = new Dossier(id.group(1), "La Halle %03d".formatted(rank), organisation, author);
        answer(dossier, rank);
        String check = "/dossiers/" + dossier.id() + "/verifier";
        Page submitted = browser.post(browser.goTo(check).formWith("form[action='" + check + "'] button"));
        assertThat(submitted.expect(303).leadsTo()).startsWith("/dossiers/" + dossier.id() + "/recepisse");
        return dossier;
    }

    private static void answer(Dossier dossier, int rank) {
        Browser browser = dossier.author().browser();
        List<String> town = TOWNS.get(rank % TOWNS.size());
        String json = ANSWERS.formatted(
                dossier.title(),
                isRural(rank) ? "rural" : "urban",
                FAMILIES.get(rank % FAMILIES.size()),
                town.get(2),
                town.get(0),
                town.get(1),
                rank == 1 ? PARTNER : "Commune de " + town.get(2));
        Page saved = browser.postJson(
                "/dossiers/" + dossier.id() + "/reponses",
                json,
                browser.goTo("/compte/profil").token());
        assertThat(saved.expect(200).source()).doesNotContain("refused");
    }
}
