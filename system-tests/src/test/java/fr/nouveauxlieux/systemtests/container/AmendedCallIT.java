package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.ChangeReason;
import fr.nouveauxlieux.call.PublishCallVersion;
import fr.nouveauxlieux.call.drafting.BeginCallDraft;
import fr.nouveauxlieux.call.drafting.DefinitionEdit;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.call.drafting.DraftSource;
import fr.nouveauxlieux.call.drafting.EditCallDraft;
import fr.nouveauxlieux.call.drafting.ReadCallDraft;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.AdoptCallVersion;
import fr.nouveauxlieux.dossier.AdoptionOutcome;
import fr.nouveauxlieux.dossier.AdoptionOutcome.Change;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.NotAmendableException;
import fr.nouveauxlieux.dossier.ReadAnswerHistory;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.dossier.WithdrawDossier;
import fr.nouveauxlieux.instruction.internal.DeskDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A call amended while people answer it. */
@ExtendWith(ArquillianExtension.class)
public class AmendedCallIT {

    private static final String FIELDS = "form.sections[0].fields";
    private static final int LEGAL_FORM = 1;
    private static final int PARTNERS = 3;

    @Inject
    private BeginCallDraft beginCallDraft;

    @Inject
    private EditCallDraft editCallDraft;

    @Inject
    private ReadCallDraft readCallDraft;

    @Inject
    private PublishCallVersion publishCallVersion;

    @Inject
    private AdoptCallVersion adoptCallVersion;

    @Inject
    private ReadDossier readDossier;

    @Inject
    private ReadAnswerHistory readAnswerHistory;

    @Inject
    private WithdrawDossier withdrawDossier;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private ReadDossierAsStaff readDossierAsStaff;

    @Inject
    private DeskDossiers deskDossiers;

    @Inject
    private CallDirectory calls;

    @Inject
    private UserTransaction transaction;

    @Inject
    private DossierSamples samples;

    @Inject
    private Requests requests;

    @Inject
    private People people;

    /** The next version, without partners, asking for a date. */
    private int amend(CallCode call) {
        Actor administrator = people.staff(AccountId.draw(), Role.ADMINISTRATOR);
        requests.as(administrator, () -> beginCallDraft.begin(call, new DraftSource.OwnVersion()));
        edit(
                administrator,
                call,
                new DefinitionEdit.Remove(DefinitionPath.parse(FIELDS).at(PARTNERS)));
        edit(
                administrator,
                call,
                new DefinitionEdit.Write(
                        DefinitionPath.parse(FIELDS).at(LEGAL_FORM),
                        Map.of("label", Map.of("fr", "Statut", "en", "Status"))));
        edit(
                administrator,
                call,
                new DefinitionEdit.Add(
                        DefinitionPath.parse(FIELDS),
                        Map.of("code", "opening", "kind", "date", "label", Map.of("fr", "Le", "en", "On"))));
        return requests.as(
                        administrator,
                        () -> publishCallVersion.publish(
                                call,
                                readCallDraft.find(call).orElseThrow().version(),
                                new ChangeReason("Formulaire revu pour essai")))
                .version();
    }

    private void edit(Actor administrator, CallCode call, DefinitionEdit edit) {
        requests.as(
                administrator,
                () -> editCallDraft.edit(
                        call, edit, readCallDraft.find(call).orElseThrow().version()));
    }

    private DossierSheet read(Person author, DossierId dossier) {
        return requests.in(author.session(), () -> readDossier.read(dossier));
    }

    private AdoptionOutcome adopt(Person author, DossierId dossier, int version) {
        return requests.in(author.session(), () -> adoptCallVersion.adopt(dossier, version));
    }

    @Test
    void itsAuthorIsToldOnceAndMovesTheDraftWithoutLosingAnAnswer() {
        Person author = people.person("amended-author");
        CallCode call = samples.call("essai-de-version");
        DossierId dossier = samples.begun(author, call, samples.organisation(author, "W333333371"));
        samples.complete(author, dossier);
        samples.save(
                author,
                dossier,
                DossierSamples.change("partners.k1.name", "La Mairie", 0),
                DossierSamples.change("partners", List.of("k1"), 0));

        assertThat(amend(call)).isEqualTo(2);

        assertThat(people.messages("dossier.call-amended", author.account())).isEqualTo(1);
        assertThat(read(author, dossier).callVersion()).isEqualTo(1);
        assertThat(adopt(author, dossier, 7).change()).isEqualTo(Change.OVERTAKEN);
        AdoptionOutcome outcome = adopt(author, dossier, 2);
        assertThat(outcome.change()).isEqualTo(Change.ADOPTED);
        assertThat(outcome.left())
                .containsExactlyInAnyOrder(AnswerPath.of("partners"), AnswerPath.of("partners", "k1", "name"));
        DossierSheet after = read(author, dossier);
        assertThat(after.callVersion()).isEqualTo(2);
        assertThat(after.title()).isEqualTo("La Ruche");
        assertThat(after.plainAnswers().findText("legal-form")).contains("association");
        assertThat(after.plainAnswers().find("partners")).isEmpty();
        assertThat(requests.in(author.session(), () -> readAnswerHistory.read(dossier)))
                .anyMatch(edit -> edit.path().equals(AnswerPath.of("partners", "k1", "name"))
                        && "La Mairie".equals(edit.value()));
        assertThat(adopt(author, dossier, 2).change()).isEqualTo(Change.SAME);
        samples.save(author, dossier, DossierSamples.change("opening", "2027-01-15", 0));
        assertThat(read(author, dossier).plainAnswers().findText("opening")).contains("2027-01-15");
    }

    private int versionAtTheDesk(DossierId dossier) throws Exception {
        transaction.begin();
        try {
            return deskDossiers.get(dossier).callVersion();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void whatWasSubmittedIsReadWithTheFormThatItAnswers() {
        Person author = people.person("amended-submitted");
        CallCode call = samples.call("essai-de-version-deposee");
        DossierId dossier = samples.begun(author, call, samples.organisation(author, "W333333373"));
        samples.complete(author, dossier);
        samples.save(
                author,
                dossier,
                DossierSamples.change("partners.k1.name", "La Mairie", 0),
                DossierSamples.change("partners", List.of("k1"), 0));
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        amend(call);
        assertThat(adopt(author, dossier, 2).change()).isEqualTo(Change.ADOPTED);
        Actor instructor = people.staff(AccountId.draw(), Role.INSTRUCTOR);

        DossierSheet sheet = requests.as(instructor, () -> readDossierAsStaff.read(dossier));

        assertThat(read(author, dossier).callVersion()).isEqualTo(2);
        assertThat(sheet.callVersion()).isEqualTo(1);
        assertThat(sheet.answers().get(AnswerPath.of("partners", "k1", "name")).value())
                .isEqualTo("La Mairie");
        assertThat(calls.getVersion(call, sheet.callVersion()).form().findField(AnswerPath.of("partners")))
                .isPresent();
        assertThat(requests.as(instructor, () -> versionAtTheDesk(dossier))).isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnMovesNoMore() {
        Person author = people.person("amended-late");
        CallCode call = samples.call("essai-de-version-tardive");
        DossierId dossier = samples.begun(author, call, samples.organisation(author, "W333333372"));
        requests.in(author.session(), () -> {
            withdrawDossier.withdraw(dossier);
            return null;
        });
        amend(call);

        assertThat(people.messages("dossier.call-amended", author.account())).isZero();
        assertThatThrownBy(() -> adopt(author, dossier, 2))
                .hasStackTraceContaining(NotAmendableException.class.getName());
    }
}
