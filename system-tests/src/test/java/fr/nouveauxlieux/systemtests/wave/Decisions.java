package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The authority decides in lists, letters leave in batches, and applicants learn of it by opening theirs. */
final class Decisions {

    /** At once. */
    private static final int LIST = 100;

    private static final String PAGE = CallOfTheWave.address("decisions");

    private final Story story;
    private final Browser authority;
    private final Publication publication;

    Decisions(Story story) {
        this.story = story;
        this.authority = story.authority().browser();
        this.publication = new Publication(story);
    }

    void play() {
        List<Dossier> retained = story.standingAt("PROPOSED");
        List<Dossier> others = Stream.of("NOT_RETAINED", "INELIGIBLE")
                .flatMap(stage -> story.standingAt(stage).stream())
                .toList();
        assertThat(retained).hasSize(story.call().places());
        exceed(retained);
        decide(retained, others);
    }

    /** As was proposed: signed, sent, opened. */
    void decide(List<Dossier> retained, List<Dossier> others) {
        List<List<Dossier>> lists = new ArrayList<>(parts(retained));
        lists.addAll(parts(others));
        lists.forEach(this::sign);
        assertThat(retained).allMatch(dossier -> story.standing(dossier).equals("ACCEPTED"));
        assertThat(others).allMatch(dossier -> story.standing(dossier).equals("REFUSED"));
        List<Dossier> decided =
                Stream.concat(retained.stream(), others.stream()).toList();
        decided.forEach(this::knowsNothing);
        lists.forEach(this::send);
        publication.hold();
        decided.forEach(this::opens);
    }

    private static List<List<Dossier>> parts(List<Dossier> all) {
        List<List<Dossier>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LIST) {
            parts.add(all.subList(from, Math.min(all.size(), from + LIST)));
        }
        return parts;
    }

    private PageForm chosen(String action, List<Dossier> dossiers) {
        return authority
                .goTo(PAGE)
                .formOf(action)
                .set("action", action)
                .tick("dossiers", dossiers.stream().map(Dossier::id).toList());
    }

    /** Someone prepares more for one than its session left: it is seen beforehand, and cannot be signed. */
    private void exceed(List<Dossier> retained) {
        Dossier less = retained.stream()
                .filter(dossier -> story.database()
                                .count("select amount from committee_proposal where dossier_id = ?", dossier.id())
                        < CallOfTheWave.ASKED * 100L)
                .findFirst()
                .orElseThrow();
        String address = PAGE + "/" + less.id();
        PageForm form = authority.goTo(address).formOf("write");
        String proposed = form.value("amount");
        authority
                .submit(form.set("amount", Integer.toString(CallOfTheWave.ASKED))
                        .set("departure", "Autant que les autres."))
                .expect(200);
        if (retained.size() <= LIST) {
            Page refused = authority.submit(
                    chosen("sign", retained).set("signature", story.authority().name()));
            refused.expect(422);
            assertThat(story.standingAt("PROPOSED")).isEqualTo(retained);
        }
        PageForm again = authority.goTo(address).formOf("write");
        authority.submit(again.set("amount", proposed).set("departure", "")).expect(200);
    }

    private void sign(List<Dossier> list) {
        Page foreseen = authority.submit(chosen("foresee", list)).expect(200);
        assertThat(foreseen.text()).contains("Rien n’empêche de signer.");
        authority
                .submit(chosen("sign", list).set("signature", "Quelqu’un d’Autre"))
                .expect(422);
        authority
                .submit(chosen("sign", list).set("signature", story.authority().name()))
                .expect(200);
    }

    /** Until it is opened, the letter tells nothing anywhere. */
    private void knowsNothing(Dossier dossier) {
        Browser author = dossier.author().browser();
        author.open("/dossiers/" + dossier.id() + "/decision").expect(404);
        String told = author.goTo("/dossiers/" + dossier.id()).text()
                + author.goTo("/dossiers").text();
        assertThat(told).doesNotContain("efusé", "ccepté", "etenu", "lettre de décision");
    }

    private void send(List<Dossier> list) {
        Page sent = authority.submit(chosen("send", list)).expect(200);
        assertThat(sent.text()).contains("Lettres envoyées");
        for (Dossier dossier : list) {
            String page =
                    dossier.author().browser().goTo("/dossiers/" + dossier.id()).text();
            assertThat(page).doesNotContain("efusé", "ccepté");
        }
    }

    private void opens(Dossier dossier) {
        Browser author = dossier.author().browser();
        String address = "/dossiers/" + dossier.id() + "/decision";
        Page waiting = author.goTo(address);
        assertThat(waiting.text()).doesNotContain("efusé", "ccepté");
        Page opened = author.submit(waiting.formOf("open")).expect(200);
        assertThat(opened.text()).contains(story.standing(dossier).equals("ACCEPTED") ? "ccepté" : "efusé");
    }
}
