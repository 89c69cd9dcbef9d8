package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.DossierDesk;
import fr.nouveauxlieux.instruction.ExpertOpinionDraft;
import fr.nouveauxlieux.instruction.ExpertOpinionView;
import fr.nouveauxlieux.instruction.KnownAid;
import fr.nouveauxlieux.instruction.MessageView;
import fr.nouveauxlieux.instruction.OpinionVerdict;
import fr.nouveauxlieux.instruction.ReadDossierDesk;
import fr.nouveauxlieux.instruction.ReadExchanges;
import fr.nouveauxlieux.instruction.RecordExpertOpinion;
import fr.nouveauxlieux.instruction.bulk.BeginBulkRun;
import fr.nouveauxlieux.instruction.bulk.BulkOrder;
import fr.nouveauxlieux.instruction.bulk.BulkOutcome;
import fr.nouveauxlieux.instruction.bulk.BulkReport;
import fr.nouveauxlieux.instruction.bulk.DoBulkStep;
import fr.nouveauxlieux.instruction.bulk.ForeseeBulkStep;
import fr.nouveauxlieux.instruction.bulk.ReadBulkRun;
import fr.nouveauxlieux.instruction.bulk.RunKey;
import fr.nouveauxlieux.instruction.canned.CannedAnswer;
import fr.nouveauxlieux.instruction.canned.CannedDraft;
import fr.nouveauxlieux.instruction.canned.ListCannedAnswers;
import fr.nouveauxlieux.instruction.canned.OfferCannedAnswers;
import fr.nouveauxlieux.instruction.canned.RemoveCannedAnswer;
import fr.nouveauxlieux.instruction.canned.WriteCannedAnswer;
import fr.nouveauxlieux.instruction.figures.ListSubmittedWaves;
import fr.nouveauxlieux.instruction.figures.ReadWaveFigures;
import fr.nouveauxlieux.instruction.figures.WaveFigures;
import fr.nouveauxlieux.instruction.view.ListViews;
import fr.nouveauxlieux.instruction.view.RemoveView;
import fr.nouveauxlieux.instruction.view.SaveView;
import fr.nouveauxlieux.instruction.view.SavedView;
import fr.nouveauxlieux.instruction.view.ViewDraft;
import fr.nouveauxlieux.instruction.view.ViewKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.OrganisationId;
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

    @Inject
    private BeginBulkRun beginBulkRun;

    @Inject
    private DoBulkStep doBulkStep;

    @Inject
    private ForeseeBulkStep foreseeBulkStep;

    @Inject
    private ReadBulkRun readBulkRun;

    @Inject
    private ReadDossierDesk readDossierDesk;

    @Inject
    private ReadExchanges readExchanges;

    @Inject
    private RecordExpertOpinion recordExpertOpinion;

    @Inject
    private ListSubmittedWaves listSubmittedWaves;

    @Inject
    private ReadWaveFigures readWaveFigures;

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
        return submitted(author, call, samples.organisation(author, "W555555501"));
    }

    private DossierId submitted(Person author, CallCode call, OrganisationId organisation) {
        DossierId dossier = samples.begun(author, call, organisation);
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        return dossier;
    }

    @Test
    void aRunOverSeveralDossiersIsForeseenThenDoneOnceEach() {
        CallCode call = samples.call("essai-lot");
        Person author = people.person("bulk-author");
        DossierId one = submitted(author, call, samples.organisation(author, "W555555502"));
        DossierId two = submitted(author, call, samples.organisation(author, "W555555503"));
        Actor instructor = instructorOf("bulk-instructor", call);
        Actor elsewhere = instructorOf("bulk-elsewhere", OTHER);
        BulkOrder writing = BulkOrder.write(new DeskText("Dossier {numero} : réunion le 3."));
        RunKey key = RunKey.draw();
        assertThat(requests.as(instructor, () -> foreseeBulkStep.foresee(one, BulkOrder.take())))
                .isEqualTo(BulkOutcome.WAVE_OPEN);
        assertThat(requests.as(instructor, () -> foreseeBulkStep.foresee(one, writing)))
                .isEqualTo(BulkOutcome.DONE);
        assertThat(people.messages("dossier.message", author.account())).isZero();
        assertThat(requests.as(instructor, () -> beginBulkRun.begin(writing, key, List.of(one, two))))
                .isTrue();
        assertThat(requests.as(instructor, () -> beginBulkRun.begin(writing, key, List.of(one, two))))
                .isFalse();
        assertThatThrownBy(() -> requests.as(elsewhere, () -> doBulkStep.step(one, key)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> requests.as(elsewhere, () -> readBulkRun.read(key)))
                .isInstanceOf(RefusedException.class);
        assertThat(requests.as(instructor, () -> doBulkStep.step(one, key))).contains(BulkOutcome.DONE);
        assertThat(requests.as(instructor, () -> doBulkStep.step(one, key))).contains(BulkOutcome.DONE);
        assertThat(people.messages("dossier.message", author.account())).isEqualTo(1);
        BulkReport report = requests.as(instructor, () -> readBulkRun.read(key)).orElseThrow();
        assertThat(report.listLeft()).containsExactly(two);
        assertThat(requests.in(author.session(), () -> readExchanges.read(one)).messages())
                .extracting(MessageView::content)
                .singleElement()
                .asString()
                .doesNotContain("{numero}")
                .contains(report.steps().get(0).number());
    }

    @Test
    void anInstructorsRunDoesNotWriteInAnothersName() {
        CallCode call = samples.call("essai-lot-autre");
        Person author = people.person("bulk-other-author");
        DossierId dossier = submitted(author, call, samples.organisation(author, "W555555504"));
        Actor instructor = instructorOf("bulk-other-one", call);
        Actor colleague = instructorOf("bulk-other-two", call);
        RunKey key = RunKey.draw();
        requests.as(
                instructor, () -> beginBulkRun.begin(BulkOrder.write(new DeskText("Bonjour")), key, List.of(dossier)));
        assertThat(requests.as(colleague, () -> doBulkStep.step(dossier, key))).isEmpty();
        assertThat(people.messages("dossier.message", author.account())).isZero();
    }

    @Test
    void whatTheOrganisationAskedElsewhereIsToldAndOpensToThoseAloneWhomItConcerns() {
        CallCode call = samples.call("essai-aides");
        CallCode other = samples.call("essai-aides-autre");
        Person author = people.person("aids-author");
        OrganisationId organisation = samples.organisation(author, "W555555505");
        DossierId one = submitted(author, call, organisation);
        DossierId elsewhere = submitted(author, other, organisation);
        Person namesake = people.person("aids-neighbour");
        DossierId neighbour = submitted(namesake, call, samples.organisation(namesake, "W555555506"));
        DossierDesk desk = requests.as(instructorOf("aids-instructor", call), () -> readDossierDesk.read(one));
        assertThat(desk.aids()).singleElement().satisfies(aid -> {
            assertThat(aid.call()).isEqualTo(other);
            assertThat(aid.dossier()).isEmpty();
        });
        assertThat(desk.duplicates()).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.id()).isEqualTo(neighbour);
            assertThat(duplicate.reasons()).containsExactly(DossierDesk.Likeness.ADDRESS);
        });
        Actor everywhere = people.staff(people.person("aids-everywhere").account(), Role.INSTRUCTOR);
        assertThat(requests.as(everywhere, () -> readDossierDesk.read(one)).aids())
                .extracting(KnownAid::dossier)
                .containsExactly(Optional.of(elsewhere));
    }

    @Test
    void expertsOpinionsAreRecordedByInstructorsAndReadByThePrefecture() {
        CallCode call = samples.call("essai-experts");
        Person author = people.person("experts-author");
        DossierId dossier = submitted(author, call, samples.organisation(author, "W555555507"));
        ExpertOpinionDraft draft =
                new ExpertOpinionDraft("Ada Martin, réseau", OpinionVerdict.RESERVED, new DeskText("À préciser"));
        assertThat(requests.as(
                        instructorOf("experts-instructor", call), () -> recordExpertOpinion.record(dossier, draft)))
                .isTrue();
        Actor prefecture = people.staff(people.person("experts-prefecture").account(), Role.PREFECTURE);
        assertThatThrownBy(() -> requests.as(prefecture, () -> recordExpertOpinion.record(dossier, draft)))
                .isInstanceOf(RefusedException.class);
        people.change("update dossier set submitted_departement = '59' where public_id = '" + dossier + "'");
        assertThat(requests.as(prefecture, () -> readDossierDesk.read(dossier)).experts())
                .extracting(ExpertOpinionView::verdict)
                .containsExactly(OpinionVerdict.RESERVED);
    }

    @Test
    void figuresCountTheDossiersOfAWave() {
        CallCode call = samples.call("essai-chiffres");
        Person author = people.person("figures-author");
        submitted(author, call, samples.organisation(author, "W555555508"));
        DossierId two = submitted(author, call, samples.organisation(author, "W555555509"));
        people.change("update dossier set state = 'ACCEPTED', submitted_at = now() - interval '10 days',"
                + " ended_at = now(), submitted_aid = 5000000 where public_id = '" + two + "'");
        Actor instructor = instructorOf("figures-instructor", call);
        assertThat(requests.as(instructor, () -> listSubmittedWaves.list(call))).containsExactly("premiere");
        WaveFigures figures = requests.as(instructor, () -> readWaveFigures.read(call, "premiere"));
        assertThat(figures.steps().get(0).dossiers()).isEqualTo(2);
        assertThat(figures.steps())
                .filteredOn(step -> step.step() == WaveFigures.Step.ACCEPTED)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.dossiers()).isEqualTo(1);
                    assertThat(step.asked()).isEqualTo(Money.ofEuros(50_000));
                });
        assertThat(figures.delays())
                .filteredOn(lasted -> lasted.delay() == WaveFigures.Delay.DECISION)
                .singleElement()
                .satisfies(lasted -> {
                    assertThat(lasted.cases()).isEqualTo(1);
                    assertThat(Math.round(lasted.median())).isEqualTo(10);
                });
        assertThat(figures.regions()).extracting(WaveFigures.Lying::dossiers).containsExactly(2L);
        assertThatThrownBy(() -> requests.as(
                        instructorOf("figures-elsewhere", OTHER), () -> readWaveFigures.read(call, "premiere")))
                .isInstanceOf(RefusedException.class);
    }
}
