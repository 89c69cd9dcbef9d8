package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What was granted is agreed on: drafted by the instructor, proposed by the authority, signed by both, in force. */
final class Agreements {

    private final Story story;
    private final Browser instructor;
    private final Browser authority;

    Agreements(Story story) {
        this.story = story;
        this.instructor = story.instructor().browser();
        this.authority = story.authority().browser();
    }

    static String desk(Dossier dossier) {
        return "/agents/conventions/" + dossier.id();
    }

    static String own(Dossier dossier) {
        return "/dossiers/" + dossier.id() + "/convention";
    }

    /** A button of a page. */
    static void press(Browser browser, String address, String action) {
        browser.submit(browser.goTo(address).formOf(action)).expect(200);
    }

    void play() {
        List<Dossier> accepted = story.accepted();
        assertThat(accepted).hasSize(story.call().places());
        accepted.forEach(this::agree);
    }

    private void agree(Dossier dossier) {
        Browser author = dossier.author().browser();
        press(instructor, desk(dossier), "draft");
        plan(dossier);
        press(instructor, desk(dossier), "submit");
        author.open(own(dossier)).expect(404);
        press(authority, desk(dossier), "validate");
        assertThat(authority.goTo(desk(dossier)).findForm("countersign"))
                .as("before its beneficiary signed")
                .isEmpty();
        sign(author, own(dossier), "sign", dossier.author(), "présidente");
        sign(authority, desk(dossier), "countersign", story.authority(), "directrice");
        press(instructor, desk(dossier), "activate");
        assertThat(story.database().column("select state from agreement where dossier_id = ?", dossier.id()))
                .containsExactly("ACTIVE");
    }

    /** The schedule that is proposed is kept: one that comes to another sum is refused. */
    private void plan(Dossier dossier) {
        PageForm terms = instructor.goTo(desk(dossier)).formOf("revise");
        String proposed = terms.value("schedule-amount-1");
        instructor.submit(terms.set("schedule-amount-1", proposed + "1")).expect(422);
        instructor.submit(terms.set("schedule-amount-1", proposed)).expect(200);
    }

    private static void sign(Browser browser, String address, String action, Person signer, String quality) {
        PageForm form = browser.goTo(address)
                .formOf(action)
                .set("sign-manner", "TYPED")
                .set("sign-name", signer.name())
                .set("sign-quality", quality);
        browser.submit(form).expect(422);
        browser.submit(form.set("sign-agreed", "yes")).expect(200);
    }
}
