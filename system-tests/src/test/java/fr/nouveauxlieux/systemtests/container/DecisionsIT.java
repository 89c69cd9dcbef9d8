package fr.nouveauxlieux.systemtests.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.award.decision.BeginSending;
import fr.nouveauxlieux.award.decision.DecisionDraftOutcome;
import fr.nouveauxlieux.award.decision.DecisionFault;
import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.award.decision.DecisionRecord;
import fr.nouveauxlieux.award.decision.DecisionView;
import fr.nouveauxlieux.award.decision.Decisions;
import fr.nouveauxlieux.award.decision.ForeseeSigning;
import fr.nouveauxlieux.award.decision.OpenDecision;
import fr.nouveauxlieux.award.decision.OwnDecision;
import fr.nouveauxlieux.award.decision.PreviewLetter;
import fr.nouveauxlieux.award.decision.PromoteFromWaitingList;
import fr.nouveauxlieux.award.decision.PromotionOutcome;
import fr.nouveauxlieux.award.decision.ReadOwnDecision;
import fr.nouveauxlieux.award.decision.ReadOwnLetter;
import fr.nouveauxlieux.award.decision.ReadSending;
import fr.nouveauxlieux.award.decision.ReadWaveDecisions;
import fr.nouveauxlieux.award.decision.RenounceGrant;
import fr.nouveauxlieux.award.decision.ReopenDossier;
import fr.nouveauxlieux.award.decision.SendLetter;
import fr.nouveauxlieux.award.decision.SendingKey;
import fr.nouveauxlieux.award.decision.SendingOutcome;
import fr.nouveauxlieux.award.decision.SignDecisions;
import fr.nouveauxlieux.award.decision.SigningOutcome;
import fr.nouveauxlieux.award.decision.TellNetwork;
import fr.nouveauxlieux.award.decision.WriteDecisionDraft;
import fr.nouveauxlieux.award.decision.internal.LetterDigest;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.BeginAgain;
import fr.nouveauxlieux.dossier.DossierRow;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.IllegalTransitionException;
import fr.nouveauxlieux.dossier.ListOwnDossiers;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.dossier.ReadDossierAsProgram;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.dossier.WithdrawDossier;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.ReadExchanges;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.privacy.ExportOwnData;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decisions: prepared, signed within the envelope, sent, opened once, and voided, without anybody knowing too early. */
@ExtendWith(ArquillianExtension.class)
public class DecisionsIT {

    /** A hundred euros and two places, one of them kept for those who say so. */
    private static final String DEFINITION =
            """
            {"code": "%s", "version": 1,
             "title": {"fr": "Appel décidé", "en": "Decided call"},
             "summary": {"fr": "Un appel", "en": "A call"},
             "presentation": {"fr": "Un appel", "en": "A call"},
             "service": {"name": "Service d’essai", "postalAddress": "1 rue du Test, 75001 Paris",
                         "email": "service@call.example"},
             "rules": [{"type": "answers", "code": "association", "blocking": false,
                        "label": {"fr": "Association", "en": "Association"},
                        "condition": {"field": "legal-form", "is": "association"}}],
             "envelopes": [{"amount": 100, "places": %d, "quotas": [
               {"code": "associations", "label": {"fr": "Associations", "en": "Associations"}, "places": 1,
                "rule": "association"}]}],
             "form": {"sections": [{"code": "projet", "title": {"fr": "Projet", "en": "Project"}, "fields": [
               {"code": "title", "kind": "line", "required": true, "label": {"fr": "Nom", "en": "Name"}},
               {"code": "legal-form", "kind": "choice", "required": true, "label": {"fr": "Forme", "en": "Form"},
                "options": [{"code": "association", "label": {"fr": "Association", "en": "Association"}},
                            {"code": "company", "label": {"fr": "Entreprise", "en": "Company"}}]},
               {"code": "address", "kind": "address", "required": true, "label": {"fr": "Adresse", "en": "Address"}},
               {"code": "oath", "kind": "attestation", "required": true,
                "label": {"fr": "J’atteste", "en": "I attest"}}]}]}}
            """;

    private static final Money SIXTY = Money.ofEuros(60);
    private static final String NAME = People.NAME.full();

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private ReadDossier readDossier;

    @Inject
    private ListOwnDossiers listOwnDossiers;

    @Inject
    private ReadExchanges readExchanges;

    @Inject
    private ReadDossierAsProgram readAsProgram;

    @Inject
    private ExportOwnData exportOwnData;

    @Inject
    private BeginAgain beginAgain;

    @Inject
    private WithdrawDossier withdrawDossier;

    @Inject
    private WriteDecisionDraft writeDraft;

    @Inject
    private ForeseeSigning foreseeSigning;

    @Inject
    private SignDecisions signDecisions;

    @Inject
    private ReadWaveDecisions readWave;

    @Inject
    private PreviewLetter previewLetter;

    @Inject
    private BeginSending beginSending;

    @Inject
    private SendLetter sendLetter;

    @Inject
    private ReadSending readSending;

    @Inject
    private OpenDecision openDecision;

    @Inject
    private ReadOwnDecision readOwnDecision;

    @Inject
    private ReadOwnLetter readOwnLetter;

    @Inject
    private RenounceGrant renounceGrant;

    @Inject
    private ReopenDossier reopenDossier;

    @Inject
    private PromoteFromWaitingList promote;

    @Inject
    private TellNetwork tellNetwork;

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionWitness witness;

    private record Told(Person author, DossierId dossier) {}

    private CallCode call(String name, int places) {
        return samples.call(name, DEFINITION.formatted(name, places));
    }

    private static WaveKey waveOf(CallCode call) {
        return new WaveKey(call, "premiere");
    }

    private Told submitted(CallCode call, String name, String rna, String stage, String legalForm) {
        Person author = people.person(name);
        DossierId dossier = samples.begun(author, call, samples.organisation(author, rna));
        samples.complete(author, dossier);
        if (!legalForm.equals("association")) {
            samples.save(author, dossier, DossierSamples.change("legal-form", legalForm, 1));
        }
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = '" + stage + "' where public_id = '"
                + dossier + "'");
        return new Told(author, dossier);
    }

    private Told submitted(CallCode call, String name, String rna, String stage) {
        return submitted(call, name, rna, stage, "association");
    }

    private Actor staff(String name, Role role) {
        return people.staff(people.person(name).account(), role);
    }

    private static DecisionPlan accept(Money amount) {
        return new DecisionPlan(DecisionKind.ACCEPTED, Optional.of(amount), "Un projet solide.", "");
    }

    private static DecisionPlan refuse() {
        return new DecisionPlan(DecisionKind.REFUSED, Optional.empty(), "Le besoin n’est pas établi.", "");
    }

    private void prepare(Actor authority, DossierId dossier, DecisionPlan plan) {
        assertThat(requests.as(authority, () -> writeDraft.write(dossier, plan, 0)))
                .isEqualTo(DecisionDraftOutcome.WRITTEN);
    }

    private SigningOutcome sign(Actor authority, CallCode call, DossierId... dossiers) {
        return requests.as(authority, () -> signDecisions.sign(waveOf(call), List.of(dossiers), NAME));
    }

    private SendingOutcome send(Actor sender, CallCode call, DossierId dossier) {
        SendingKey key = SendingKey.draw();
        requests.as(sender, () -> beginSending.begin(waveOf(call), key, List.of(dossier)));
        return requests.as(sender, () -> sendLetter.send(dossier, key)).orElseThrow();
    }

    private void sendAndOpen(Actor sender, CallCode call, Told told) {
        assertThat(send(sender, call, told.dossier())).isEqualTo(SendingOutcome.SENT);
        assertThat(requests.in(told.author().session(), () -> openDecision.open(told.dossier())))
                .isTrue();
    }

    private DossierState stateForAuthor(Told told) {
        return requests.in(told.author().session(), () -> readDossier.read(told.dossier()))
                .state();
    }

    private String stateInTheDatabase(DossierId dossier) {
        return people.count(
                                "select count(*) from dossier where state = 'UNDER_INSTRUCTION' and public_id = ?",
                                dossier.value())
                        == 1
                ? "UNDER_INSTRUCTION"
                : "DECIDED";
    }

    private void nobodyOutsideKnows(Told told) {
        assertThat(stateForAuthor(told)).isEqualTo(DossierState.UNDER_INSTRUCTION);
        assertThat(requests.in(told.author().session(), () -> listOwnDossiers.list()))
                .filteredOn(row -> row.id().equals(told.dossier()))
                .extracting(DossierRow::state)
                .containsExactly(DossierState.UNDER_INSTRUCTION);
        assertThat(requests.in(told.author().session(), () -> readExchanges.read(told.dossier())))
                .satisfies(exchanges -> assertThat(exchanges.state()).isEqualTo(DossierState.UNDER_INSTRUCTION));
        Actor program =
                Actor.program("0123456789abcdef", Set.of(RoleGrant.everywhere(Role.DOSSIER_PROGRAM)), Requests.HOME);
        assertThat(requests.as(program, () -> readAsProgram.find(told.dossier())))
                .hasValueSatisfying(submitted -> {
                    assertThat(submitted.sheet().state()).isEqualTo(DossierState.UNDER_INSTRUCTION);
                    assertThat(submitted.stage()).isEqualTo(DossierStage.PROPOSED);
                    assertThat(submitted.states())
                            .noneMatch(state -> state.standing().state().isFinal());
                });
        assertThat(requests.in(
                        told.author().session(),
                        () -> exportOwnData.export(told.author().account())))
                .satisfies(data -> assertThat(data.toString())
                        .contains("STATE=UNDER_INSTRUCTION")
                        .doesNotContain("STATE=ACCEPTED", "STATE=REFUSED"));
        assertThatThrownBy(() -> requests.in(told.author().session(), () -> beginAgain.begin(told.dossier())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsDecidedIsToldWhenItsLetterIsOpenedAndNotBefore() {
        CallCode call = call("decision-entiere", 5);
        Told told = submitted(call, "decision-author", "W565656501", "PROPOSED");
        Actor authority = staff("decision-authority", Role.DECIDING_AUTHORITY);
        prepare(authority, told.dossier(), accept(SIXTY));
        assertThat(requests.as(authority, () -> previewLetter.print(told.dossier())))
                .hasValueSatisfying(
                        pdf -> assertThat(new String(pdf, 0, 5, ISO_8859_1)).isEqualTo("%PDF-"));

        assertThat(sign(authority, call, told.dossier())).isEqualTo(new SigningOutcome.Signed(1));

        nobodyOutsideKnows(told);
        assertThat(requests.in(told.author().session(), () -> readOwnDecision.read(told.dossier())))
                .isEmpty();
        assertThat(requests.in(told.author().session(), () -> openDecision.open(told.dossier())))
                .isFalse();
        assertThat(decisions(told.dossier())).hasValueSatisfying(decision -> {
            assertThat(decision.kind()).isEqualTo(DecisionKind.ACCEPTED);
            assertThat(decision.amount()).contains(SIXTY);
            assertThat(decision.sentAt()).isEmpty();
        });

        assertThat(send(authority, call, told.dossier())).isEqualTo(SendingOutcome.SENT);
        assertThat(send(authority, call, told.dossier())).isEqualTo(SendingOutcome.SENT_BEFORE);
        assertThat(people.messages("decision.letter-sent", told.author().account()))
                .isEqualTo(1);
        nobodyOutsideKnows(told);
        OwnDecision waiting = requests.in(told.author().session(), () -> readOwnDecision.read(told.dossier()))
                .orElseThrow();
        assertThat(waiting.opened()).isFalse();
        assertThat(waiting.appealUntil()).isEmpty();
        long letter = waiting.standing().orElseThrow().id();
        assertThat(requests.in(told.author().session(), () -> readOwnLetter.read(told.dossier(), letter)))
                .isEmpty();
        assertThat(witness.countOpened(told.dossier())).isZero();

        assertThat(requests.in(told.author().session(), () -> openDecision.open(told.dossier())))
                .isTrue();
        Optional<Instant> read = decisions(told.dossier()).orElseThrow().readAt();
        assertThat(read).isPresent();
        requests.in(told.author().session(), () -> openDecision.open(told.dossier()));
        assertThat(decisions(told.dossier()).orElseThrow().readAt()).isEqualTo(read);
        assertThat(witness.countOpened(told.dossier())).isEqualTo(1);
        assertThat(people.entries("decision.open", told.dossier())).isEqualTo(1);
        assertThat(stateForAuthor(told)).isEqualTo(DossierState.ACCEPTED);
        OwnDecision opened = requests.in(told.author().session(), () -> readOwnDecision.read(told.dossier()))
                .orElseThrow();
        assertThat(opened.appealUntil()).isPresent();
        assertThat(opened.renounceable()).isTrue();
        byte[] kept = requests.in(told.author().session(), () -> readOwnLetter.read(told.dossier(), letter))
                .orElseThrow();
        assertThat(LetterDigest.of(kept))
                .isEqualTo(opened.standing().orElseThrow().sha256());
    }

    private Optional<DecisionView> decisions(DossierId dossier) {
        return requests.visitor(() -> decisions.find(dossier));
    }

    @Test
    void neitherTheMoneyNorThePlacesOfAWaveAreGivenTwiceByTwoWhoSignAtOnce() {
        CallCode call = call("decision-deux", 5);
        List<Told> both = List.of(
                submitted(call, "decision-at-once-a", "W565656502", "PROPOSED"),
                submitted(call, "decision-at-once-b", "W565656503", "PROPOSED"));
        Actor authority = staff("decision-at-once", Role.DECIDING_AUTHORITY);
        both.forEach(told -> prepare(authority, told.dossier(), accept(SIXTY)));

        AtomicInteger turn = new AtomicInteger();
        List<SigningOutcome> outcomes = requests.together(
                2, () -> sign(authority, call, both.get(turn.getAndIncrement()).dossier()));

        assertThat(outcomes).filteredOn(SigningOutcome.Signed.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(SigningOutcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(refused -> assertThat(
                                ((SigningOutcome.Refused) refused).faults().values())
                        .containsExactly(Set.of(DecisionFault.ENVELOPE_EXCEEDED)));
        assertThat(people.count("select coalesce(sum(amount), 0) from decision where call_code = ?", call.value()))
                .isEqualTo(6000);
    }

    @Test
    void aListIsSignedWholeOrNotAtAllAndWhatIsKeptForSomeIsKept() {
        CallCode call = call("decision-liste", 1);
        Told company = submitted(call, "decision-company", "W565656504", "PROPOSED", "company");
        Told association = submitted(call, "decision-association", "W565656505", "PROPOSED");
        Told refused = submitted(call, "decision-refused", "W565656506", "NOT_RETAINED");
        Actor authority = staff("decision-list", Role.DECIDING_AUTHORITY);
        prepare(authority, company.dossier(), accept(SIXTY));
        prepare(authority, refused.dossier(), refuse());

        assertThat(requests.as(
                                authority,
                                () -> foreseeSigning.foresee(
                                        waveOf(call), List.of(company.dossier(), refused.dossier())))
                        .faults())
                .isEqualTo(Map.of(company.dossier(), Set.of(DecisionFault.QUOTA_KEPT)));
        assertThat(sign(authority, call, company.dossier(), refused.dossier()))
                .isInstanceOf(SigningOutcome.Refused.class);
        assertThat(stateInTheDatabase(refused.dossier())).isEqualTo("UNDER_INSTRUCTION");
        assertThat(requests.as(
                        authority, () -> signDecisions.sign(waveOf(call), List.of(refused.dossier()), "Une Autre")))
                .isEqualTo(new SigningOutcome.OtherName());

        prepare(authority, association.dossier(), accept(SIXTY));
        assertThat(sign(authority, call, association.dossier(), refused.dossier()))
                .isEqualTo(new SigningOutcome.Signed(2));
        assertThat(requests.as(authority, () -> readWave.read(waveOf(call))).budget())
                .hasValueSatisfying(budget -> {
                    assertThat(budget.left()).contains(Money.ofEuros(40));
                    assertThat(budget.accepted()).isEqualTo(1);
                    assertThat(budget.quotas()).singleElement().satisfies(share -> assertThat(share.accepted())
                            .isEqualTo(1));
                });
        assertThatThrownBy(() -> sign(staff("decision-secretary", Role.COMMITTEE_SECRETARY), call, company.dossier()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whatIsReopenedIsVoidItsLetterKeptAndSaidSo() {
        CallCode call = call("decision-rouverte", 5);
        Told told = submitted(call, "decision-reopened", "W565656507", "NOT_RETAINED");
        Actor authority = staff("decision-reopen-authority", Role.DECIDING_AUTHORITY);
        prepare(authority, told.dossier(), refuse());
        sign(authority, call, told.dossier());
        sendAndOpen(authority, call, told);
        assertThat(stateForAuthor(told)).isEqualTo(DossierState.REFUSED);
        long letter = requests.in(told.author().session(), () -> readOwnDecision.read(told.dossier()))
                .orElseThrow()
                .standing()
                .orElseThrow()
                .id();

        Actor instructor = staff("decision-reopen-instructor", Role.INSTRUCTOR);
        assertThat(requests.as(
                        instructor,
                        () -> reopenDossier.reopen(told.dossier(), new DeskText("Une pièce était oubliée."))))
                .isTrue();

        assertThat(stateForAuthor(told)).isEqualTo(DossierState.UNDER_INSTRUCTION);
        assertThat(decisions(told.dossier())).isEmpty();
        assertThat(witness.countVoided(told.dossier())).isEqualTo(1);
        assertThat(people.messages("decision.letter-voided", told.author().account()))
                .isEqualTo(1);
        OwnDecision after = requests.in(told.author().session(), () -> readOwnDecision.read(told.dossier()))
                .orElseThrow();
        assertThat(after.standing()).isEmpty();
        assertThat(after.former()).singleElement().satisfies(former -> assertThat(former.end())
                .hasValueSatisfying(end -> assertThat(end.kind()).isEqualTo(DecisionRecord.EndKind.VOIDED)));
        assertThat(requests.in(told.author().session(), () -> readOwnLetter.read(told.dossier(), letter)))
                .isPresent();
        assertThat(requests.as(
                        instructor, () -> reopenDossier.reopen(told.dossier(), new DeskText("Encore une fois."))))
                .isFalse();
    }

    @Test
    void moneyThatComesBackGoesToTheNextOfTheWaitingList() {
        CallCode call = call("decision-attente", 1);
        Told laureate = submitted(call, "decision-laureate", "W565656508", "PROPOSED");
        Told waiting = submitted(call, "decision-waiting", "W565656509", "WAITING_LIST");
        Told later = submitted(call, "decision-later", "W565656510", "WAITING_LIST");
        Actor authority = staff("decision-waiting-authority", Role.DECIDING_AUTHORITY);
        Actor secretary = staff("decision-waiting-secretary", Role.COMMITTEE_SECRETARY);
        prepare(authority, laureate.dossier(), accept(SIXTY));
        sign(authority, call, laureate.dossier());
        sendAndOpen(authority, call, laureate);
        assertThat(requests.as(secretary, () -> promote.promote(waiting.dossier(), Optional.empty())))
                .isEqualTo(PromotionOutcome.NO_ROOM);

        assertThat(requests.in(laureate.author().session(), () -> renounceGrant.renounce(laureate.dossier())))
                .isTrue();
        assertThat(requests.in(laureate.author().session(), () -> renounceGrant.renounce(laureate.dossier())))
                .isFalse();

        assertThat(stateForAuthor(laureate)).isEqualTo(DossierState.WITHDRAWN);
        assertThat(witness.countVoided(laureate.dossier())).isEqualTo(1);
        assertThat(requests.as(secretary, () -> readWave.read(waveOf(call))).next())
                .contains(waiting.dossier());
        assertThat(requests.as(secretary, () -> promote.promote(later.dossier(), Optional.empty())))
                .isEqualTo(PromotionOutcome.REASON_LACKING);
        assertThat(requests.as(secretary, () -> promote.promote(waiting.dossier(), Optional.empty())))
                .isEqualTo(PromotionOutcome.PROMOTED);
        assertThat(requests.as(
                        secretary,
                        () -> promote.promote(later.dossier(), Optional.of(new DeskText("Le premier hésite.")))))
                .isEqualTo(PromotionOutcome.NO_ROOM);
        prepare(authority, waiting.dossier(), accept(SIXTY));
        assertThat(sign(authority, call, waiting.dossier())).isEqualTo(new SigningOutcome.Signed(1));
    }

    @Test
    void aBatchCutShortGoesOnWhereItWas() {
        CallCode call = call("decision-envoi", 5);
        Told one = submitted(call, "decision-batch-a", "W565656511", "NOT_RETAINED");
        Told other = submitted(call, "decision-batch-b", "W565656512", "NOT_RETAINED");
        Actor authority = staff("decision-batch", Role.DECIDING_AUTHORITY);
        prepare(authority, one.dossier(), refuse());
        prepare(authority, other.dossier(), refuse());
        sign(authority, call, one.dossier(), other.dossier());
        SendingKey key = SendingKey.draw();
        List<DossierId> all = List.of(one.dossier(), other.dossier());
        assertThat(requests.as(authority, () -> beginSending.begin(waveOf(call), key, all)))
                .isTrue();
        assertThat(requests.as(authority, () -> beginSending.begin(waveOf(call), key, all)))
                .isFalse();
        requests.as(authority, () -> sendLetter.send(one.dossier(), key));

        assertThat(requests.as(authority, () -> readSending.read(key))
                        .orElseThrow()
                        .listLeft())
                .containsExactly(other.dossier());
        requests.as(authority, () -> sendLetter.send(other.dossier(), key));
        assertThat(requests.as(authority, () -> sendLetter.send(one.dossier(), key)))
                .contains(SendingOutcome.SENT);
        assertThat(requests.as(authority, () -> readSending.read(key))
                        .orElseThrow()
                        .listLeft())
                .isEmpty();
        assertThat(people.messages("decision.letter-sent", one.author().account()))
                .isEqualTo(1);
    }

    @Test
    void othersNeitherOpenNorRenounceNorReadALetterThatIsNotTheirs() {
        CallCode call = call("decision-autrui", 5);
        Told told = submitted(call, "decision-own", "W565656513", "PROPOSED");
        Actor authority = staff("decision-others", Role.DECIDING_AUTHORITY);
        prepare(authority, told.dossier(), accept(SIXTY));
        sign(authority, call, told.dossier());
        send(authority, call, told.dossier());
        Person stranger = people.person("decision-stranger");
        assertThatThrownBy(() -> requests.in(stranger.session(), () -> openDecision.open(told.dossier())))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> requests.in(stranger.session(), () -> readOwnDecision.read(told.dossier())))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> requests.in(stranger.session(), () -> renounceGrant.renounce(told.dossier())))
                .isInstanceOf(RefusedException.class);
        // What is signed is no longer withdrawn, whatever its author knows of it.
        assertThatThrownBy(() -> requests.in(
                        told.author().session(), People.done(() -> withdrawDossier.withdraw(told.dossier()))))
                .isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void aNetworkIsToldOnceTheApplicantReadTheLetterAndWantsIt() {
        CallCode call = call("decision-reseau", 5);
        Told told = submitted(call, "decision-network", "W565656514", "NOT_RETAINED");
        Actor authority = staff("decision-network-authority", Role.DECIDING_AUTHORITY);
        prepare(authority, told.dossier(), refuse());
        sign(authority, call, told.dossier());
        send(authority, call, told.dossier());
        EmailAddress network = people.address("decision-some-network");
        assertThat(requests.in(told.author().session(), () -> tellNetwork.tell(told.dossier(), "Un réseau", network)))
                .isFalse();
        requests.in(told.author().session(), () -> openDecision.open(told.dossier()));
        assertThat(requests.in(told.author().session(), () -> tellNetwork.tell(told.dossier(), "Un réseau", network)))
                .isTrue();
        assertThat(people.count("select count(*) from outbox_message where template = 'decision.network-refused'"))
                .isEqualTo(1);
        assertThat(requests.in(told.author().session(), () -> readOwnDecision.read(told.dossier()))
                        .orElseThrow()
                        .toldNetworks())
                .containsExactly("Un réseau");
    }
}
