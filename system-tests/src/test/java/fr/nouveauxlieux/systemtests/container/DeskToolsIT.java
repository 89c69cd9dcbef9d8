package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.canned.CannedAnswer;
import fr.nouveauxlieux.instruction.canned.CannedDraft;
import fr.nouveauxlieux.instruction.canned.ListCannedAnswers;
import fr.nouveauxlieux.instruction.canned.OfferCannedAnswers;
import fr.nouveauxlieux.instruction.canned.RemoveCannedAnswer;
import fr.nouveauxlieux.instruction.canned.WriteCannedAnswer;
import fr.nouveauxlieux.instruction.view.ListViews;
import fr.nouveauxlieux.instruction.view.RemoveView;
import fr.nouveauxlieux.instruction.view.SaveView;
import fr.nouveauxlieux.instruction.view.SavedView;
import fr.nouveauxlieux.instruction.view.ViewDraft;
import fr.nouveauxlieux.instruction.view.ViewKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the staff keep to work faster: saved views and canned answers, each within the reach of their role. */
@ExtendWith(ArquillianExtension.class)
public class DeskToolsIT {

    private static final CallCode CALL = new CallCode("fabriques-de-territoire");
    private static final CallCode OTHER = new CallCode("micro-folies");

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private SaveView saveView;

    @Inject
    private RemoveView removeView;

    @Inject
    private ListViews listViews;

    @Inject
    private WriteCannedAnswer writeCannedAnswer;

    @Inject
    private RemoveCannedAnswer removeCannedAnswer;

    @Inject
    private ListCannedAnswers listCannedAnswers;

    @Inject
    private OfferCannedAnswers offerCannedAnswers;

    private Actor instructorOf(String name, CallCode call) {
        AccountId account = people.person(name).account();
        return Actor.person(
                account,
                Set.of(new RoleGrant(Role.INSTRUCTOR, Set.of(), Optional.of(call.value()))),
                true,
                Set.of(),
                Set.of(),
                Requests.HOME);
    }

    private List<SavedView> views(Actor actor) {
        return requests.as(actor, () -> listViews.list(actor.account().orElseThrow()));
    }

    private boolean save(Actor actor, String name, String question, Optional<CallCode> shared) {
        return requests.as(actor, () -> saveView.save(new ViewDraft(name, question, shared)));
    }

    @Test
    void aViewIsKeptByWhoeverSavedItUnderItsName() {
        Actor one = instructorOf("views-one", CALL);
        Actor two = instructorOf("views-two", CALL);
        assertThat(save(one, "Urgents", "alerte=PRESSING", Optional.empty())).isTrue();
        assertThat(save(one, "Urgents", "alerte=NEAR", Optional.empty())).isTrue();
        assertThat(views(one)).extracting(SavedView::question).containsExactly("alerte=NEAR");
        assertThat(views(two)).isEmpty();
        ViewKey view = views(one).get(0).key();
        assertThatThrownBy(() -> requests.as(two, () -> removeView.remove(view)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        requests.as(one, () -> listViews.list(two.account().orElseThrow())))
                .isInstanceOf(RefusedException.class);
        assertThat(requests.as(one, () -> removeView.remove(view))).isTrue();
        assertThat(views(one)).isEmpty();
    }

    @Test
    void aViewIsOfferedToTheInstructorsOfItsCallAlone() {
        Actor author = instructorOf("views-author", CALL);
        Actor colleague = instructorOf("views-colleague", CALL);
        Actor elsewhere = instructorOf("views-elsewhere", OTHER);
        assertThat(save(author, "Commune", "appel=" + CALL, Optional.of(CALL))).isTrue();
        assertThat(views(colleague)).extracting(SavedView::own).containsExactly(false);
        assertThat(views(elsewhere)).isEmpty();
        assertThatThrownBy(() -> save(author, "Ailleurs", "appel=" + OTHER, Optional.of(OTHER)))
                .isInstanceOf(RefusedException.class);
        ViewKey view = views(author).get(0).key();
        assertThatThrownBy(() -> requests.as(colleague, () -> removeView.remove(view)))
                .isInstanceOf(RefusedException.class);
        requests.as(author, () -> removeView.remove(view));
    }

    @Test
    void cannedAnswersAreWrittenForACallAndOfferedOnItsDossiers() {
        CallCode call = samples.call("essai-reponses");
        Actor instructor = instructorOf("canned-instructor", call);
        Actor elsewhere = instructorOf("canned-elsewhere", OTHER);
        CannedDraft draft = new CannedDraft("Pièce manquante", new DeskText("Dossier {numero} : il manque une pièce."));
        assertThat(requests.as(instructor, () -> writeCannedAnswer.write(call, draft, Optional.empty())))
                .isTrue();
        assertThat(requests.as(instructor, () -> writeCannedAnswer.write(call, draft, Optional.empty())))
                .isFalse();
        assertThatThrownBy(() -> requests.as(elsewhere, () -> writeCannedAnswer.write(call, draft, Optional.empty())))
                .isInstanceOf(RefusedException.class);
        CannedAnswer kept =
                requests.as(instructor, () -> listCannedAnswers.list(call)).get(0);
        CannedDraft changed = new CannedDraft("Pièce manquante", new DeskText("Il manque une pièce."));
        assertThat(requests.as(instructor, () -> writeCannedAnswer.write(call, changed, Optional.of(kept.key()))))
                .isTrue();
        DossierId dossier = submitted(call);
        assertThat(requests.as(instructor, () -> offerCannedAnswers.offer(dossier)))
                .extracting(CannedAnswer::content)
                .containsExactly("Il manque une pièce.");
        assertThatThrownBy(() -> requests.as(elsewhere, () -> removeCannedAnswer.remove(kept.key())))
                .isInstanceOf(RefusedException.class);
        assertThat(requests.as(instructor, () -> removeCannedAnswer.remove(kept.key())))
                .isTrue();
        assertThat(requests.as(instructor, () -> listCannedAnswers.list(call))).isEmpty();
    }

    private DossierId submitted(CallCode call) {
        Person author = people.person("canned-author");
        DossierId dossier = samples.begun(author, call, samples.organisation(author, "W555555501"));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        return dossier;
    }
}
