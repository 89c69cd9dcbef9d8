package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.DossierSamples.TITLE;
import static fr.nouveauxlieux.systemtests.container.DossierSamples.change;
import static fr.nouveauxlieux.systemtests.container.People.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.nouveauxlieux.attachment.BeginUpload;
import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.UploadBeginning;
import fr.nouveauxlieux.attachment.UploadOrder;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.AcceptDossierInvitation;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.AnswerEdit;
import fr.nouveauxlieux.dossier.BeginAgain;
import fr.nouveauxlieux.dossier.CheckDossier;
import fr.nouveauxlieux.dossier.CommentView;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierBeginning;
import fr.nouveauxlieux.dossier.DossierRow;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.InstructClosedWaves;
import fr.nouveauxlieux.dossier.ListComments;
import fr.nouveauxlieux.dossier.ListOwnDossiers;
import fr.nouveauxlieux.dossier.NoSuchDossierException;
import fr.nouveauxlieux.dossier.NotAmendableException;
import fr.nouveauxlieux.dossier.ReadAnswerHistory;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.dossier.ReadReceipt;
import fr.nouveauxlieux.dossier.RestoreAnswer;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.dossier.SubmitOutcome;
import fr.nouveauxlieux.dossier.WarnOfDraftEnd;
import fr.nouveauxlieux.dossier.WithdrawDossier;
import fr.nouveauxlieux.dossier.WriteComment;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.SecretToken;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.privacy.ApplyRetention;
import fr.nouveauxlieux.privacy.EraseAccount;
import fr.nouveauxlieux.privacy.ErasureOutcome;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do with dossiers, and what nobody does with those of others. */
@ExtendWith(ArquillianExtension.class)
public class DossiersIT {

    private static final UploadOrder A_FILE = new UploadOrder(AnswerPath.of("pieces"), FileName.of("a.pdf"), 10);

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private InContainer container;

    @Inject
    private DossierSamples samples;

    @Inject
    private ListOwnDossiers listOwnDossiers;

    @Inject
    private ReadDossier readDossier;

    @Inject
    private ReadDossierAsStaff readDossierAsStaff;

    @Inject
    private CheckDossier checkDossier;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private ReadReceipt readReceipt;

    @Inject
    private WithdrawDossier withdrawDossier;

    @Inject
    private BeginAgain beginAgain;

    @Inject
    private ReadAnswerHistory readAnswerHistory;

    @Inject
    private RestoreAnswer restoreAnswer;

    @Inject
    private AcceptDossierInvitation acceptDossierInvitation;

    @Inject
    private WriteComment writeComment;

    @Inject
    private ListComments listComments;

    @Inject
    private BeginUpload beginUpload;

    @Inject
    private InstructClosedWaves instructClosedWaves;

    @Inject
    private WarnOfDraftEnd warnOfDraftEnd;

    @Inject
    private ApplyRetention applyRetention;

    @Inject
    private EraseAccount eraseAccount;

    private DossierSheet read(Person person, DossierId dossier) {
        return requests.in(person.session(), () -> readDossier.read(dossier));
    }

    private SubmitOutcome submit(Person person, DossierId dossier) {
        return requests.in(person.session(), () -> submitDossier.submit(dossier));
    }

    private Actor instructor() {
        return people.staff(AccountId.draw(), Role.INSTRUCTOR);
    }

    @Test
    void aDossierIsBegunWrittenSubmittedAmendedAndSubmittedAgain() {
        Person author = people.person("dossier-author");
        OrganisationId organisation = samples.organisation(author, "W333333301");
        CallCode call = samples.call("essai-du-parcours");
        DossierId dossier = samples.begun(author, call, organisation);
        assertThat(samples.begun(author, call, organisation)).isEqualTo(dossier);
        assertThat(submit(author, dossier)).isInstanceOf(SubmitOutcome.Incomplete.class);
        samples.complete(author, dossier);
        assertThat(requests.in(author.session(), () -> checkDossier.check(dossier))
                        .isReady())
                .isTrue();

        SubmitOutcome.Submitted first = (SubmitOutcome.Submitted) submit(author, dossier);
        assertThat(first.number()).matches("EDP-\\d{4}-\\d{6}");
        assertThat(first.submission().number()).isEqualTo(1);
        assertThat(submit(author, dossier)).isEqualTo(first);
        byte[] receipt = requests.in(author.session(), () -> readReceipt.read(dossier, 1));
        assertThat(new String(receipt, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(people.messages("dossier.submitted", author.account())).isEqualTo(1);
        assertThat(people.entries("dossier.submit", dossier)).isEqualTo(1);

        samples.save(author, dossier, change("title", "La Grande Ruche", 1));
        assertThat(requests.as(instructor(), () -> readDossierAsStaff.read(dossier))
                        .answers()
                        .get(TITLE)
                        .value())
                .isEqualTo("La Ruche");
        SubmitOutcome.Submitted second = (SubmitOutcome.Submitted) submit(author, dossier);
        assertThat(second.submission().number()).isEqualTo(2);
        assertThat(second.submission().sha256()).isNotEqualTo(first.submission().sha256());
        assertThat(read(author, dossier).submissions()).containsExactly(first.submission(), second.submission());
        assertThat(requests.in(author.session(), listOwnDossiers::list))
                .extracting(DossierRow::title, DossierRow::state, DossierRow::access)
                .containsExactly(tuple("La Grande Ruche", DossierState.SUBMITTED, DossierAccess.MANAGE));
    }

    @Test
    void ofTwoWhoWriteTheSameAnswerAtOnceOneIsKeptAndTheOtherIsShownIt() {
        Person author = people.person("dossier-two-writers");
        OrganisationId organisation = samples.organisation(author, "W333333302");
        DossierId dossier = samples.begun(author, samples.call("essai-a-deux"), organisation);
        CyclicBarrier start = new CyclicBarrier(2);
        List<SaveOutcome> outcomes = requests.together(2, () -> {
            start.await();
            return samples.save(
                            author,
                            dossier,
                            change("title", Thread.currentThread().getName(), 0))
                    .get(0);
        });
        assertThat(outcomes).hasOnlyElementsOfTypes(SaveOutcome.Saved.class, SaveOutcome.Conflict.class);
        assertThat(outcomes).filteredOn(SaveOutcome.Saved.class::isInstance).hasSize(1);
        SaveOutcome.Conflict conflict = (SaveOutcome.Conflict) outcomes.stream()
                .filter(SaveOutcome.Conflict.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(conflict.theirs()).isEqualTo(read(author, dossier).answers().get(TITLE));
        assertThat(conflict.theirs().author()).isEqualTo(People.NAME.full());
    }

    @Test
    void theSameChangeSentByTwoAtOnceIsKeptOnceAndItsPastIsRestored() {
        Person author = people.person("dossier-resent");
        OrganisationId organisation = samples.organisation(author, "W333333303");
        DossierId dossier = samples.begun(author, samples.call("essai-renvoye"), organisation);
        AnswerChange sent = change("title", "La Ruche", 0);
        List<SaveOutcome> outcomes =
                requests.together(2, () -> samples.save(author, dossier, sent).get(0));
        assertThat(outcomes.get(0)).isEqualTo(outcomes.get(1)).isInstanceOf(SaveOutcome.Saved.class);
        samples.save(author, dossier, change("title", "Autre", 1));
        requests.in(author.session(), () -> restoreAnswer.restore(dossier, TITLE, 1));
        assertThat(requests.in(author.session(), () -> readAnswerHistory.read(dossier)))
                .extracting(AnswerEdit::version, AnswerEdit::value)
                .containsExactly(tuple(3L, "La Ruche"), tuple(2L, "Autre"), tuple(1L, "La Ruche"));
        assertThat(people.entries("dossier.save-answers", dossier)).isEqualTo(2);
    }

    @Test
    void aStrangerFindsNothingAGuestWhoReadsDoesNotWriteAndNobodyOfTheStaffReadsADraft() {
        Person author = people.person("dossier-host");
        Person guest = people.person("dossier-guest");
        Person stranger = people.person("dossier-stranger");
        CallCode call = samples.call("essai-invite");
        OrganisationId organisation = samples.organisation(author, "W333333304");
        DossierId dossier = samples.begun(author, call, organisation);
        assertThatThrownBy(() -> read(stranger, dossier)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> samples.begun(stranger, call, organisation)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> requests.as(instructor(), () -> readDossierAsStaff.read(dossier)))
                .isInstanceOf(NoSuchDossierException.class);

        SecretToken link = requests.visitor(() -> samples.invite(dossier, guest.address(), DossierAccess.READ));
        assertThat(requests.in(guest.session(), () -> acceptDossierInvitation.accept(link)))
                .contains(dossier);
        assertThat(requests.in(stranger.session(), () -> acceptDossierInvitation.accept(link)))
                .isEmpty();
        assertThat(read(guest, dossier).access()).isEqualTo(DossierAccess.READ);
        assertThatThrownBy(() -> samples.save(guest, dossier, change("title", "Non", 0)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> submit(guest, dossier)).isInstanceOf(RefusedException.class);
        requests.in(guest.session(), () -> writeComment.write(dossier, Optional.of(TITLE), "Un nom plus court ?"));
        assertThat(requests.in(author.session(), () -> listComments.list(dossier)))
                .extracting(CommentView::text, CommentView::own)
                .containsExactly(tuple("Un nom plus court ?", false));
    }

    @Test
    void whatIsWithdrawnChangesNoMoreAndIsBegunAgainWithItsAnswersButNotItsOaths() {
        Person author = people.person("dossier-again");
        OrganisationId organisation = samples.organisation(author, "W333333305");
        DossierId dossier = samples.begun(author, samples.call("essai-repris"), organisation);
        samples.complete(author, dossier);
        requests.in(author.session(), done(() -> withdrawDossier.withdraw(dossier)));
        assertThatThrownBy(() -> samples.save(author, dossier, change("title", "Non", 1)))
                .isInstanceOf(NotAmendableException.class);
        DossierBeginning.Begun again =
                (DossierBeginning.Begun) requests.in(author.session(), () -> beginAgain.begin(dossier));
        DossierSheet child = read(author, again.dossier());
        assertThat(child.parent()).contains(dossier);
        assertThat(child.title()).isEqualTo("La Ruche");
        assertThat(child.plainAnswers().byPath().keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("title", "legal-form", "address");
        assertThat(requests.in(author.session(), () -> beginAgain.begin(dossier)))
                .isEqualTo(new DossierBeginning.Existing(again.dossier()));
    }

    @Test
    void asItsWaveClosesASubmittedDossierIsTakenUnderInstructionOnceAndADraftComesTooLate() {
        Person author = people.person("dossier-wave");
        CallCode call = samples.call("essai-clos");
        DossierId submitted = samples.begun(author, call, samples.organisation(author, "W333333306"));
        DossierId late = samples.begun(author, call, samples.organisation(author, "W333333307"));
        samples.complete(author, submitted);
        samples.complete(author, late);
        submit(author, submitted);
        close(call, author, late);

        assertThat(submit(author, late)).isInstanceOf(SubmitOutcome.TooLate.class);
        assertThatThrownBy(() -> samples.save(author, submitted, change("title", "Non", 1)))
                .isInstanceOf(NotAmendableException.class);
        assertThat(requests.in(author.session(), () -> beginUpload.begin(submitted, A_FILE)))
                .isEqualTo(new UploadBeginning.NotAccepted(FileFault.NOT_WRITABLE));
        requests.together(2, () -> requests.as(Actor.system("test"), () -> instructClosedWaves.instruct(50)));
        assertThat(read(author, submitted).state()).isEqualTo(DossierState.UNDER_INSTRUCTION);
        assertThat(people.entries("dossier.instruct-closed-waves", submitted)).isEqualTo(1);
        assertThat(people.messages("dossier.taken-under-instruction", author.account()))
                .isEqualTo(1);
    }

    /** The dossiers were begun an hour ago, and the wave closed since: this node follows within a second. */
    private void close(CallCode call, Person author, DossierId draft) {
        people.change("update dossier set begun_at = begun_at - interval '1 hour' where call_code = '" + call + "'");
        people.change("update wave set deadline = now() - interval '1 minute' where call_code = '" + call + "'");
        container.await("the wave to be closed", () -> requests.in(author.session(), () -> checkDossier.check(draft))
                .wave()
                .isEmpty());
    }

    @Test
    void aDraftThatIsForgottenIsAnnouncedThenDeleted() {
        Person author = people.person("dossier-forgotten");
        OrganisationId organisation = samples.organisation(author, "W333333308");
        DossierId dossier = samples.begun(author, samples.call("essai-oublie"), organisation);
        age(dossier, 80);
        requests.as(Actor.system("test"), () -> warnOfDraftEnd.warn(50));
        assertThat(people.messages("dossier.draft-warning", author.account())).isEqualTo(1);
        requests.as(Actor.system("test"), () -> applyRetention.apply("drafts", 500));
        assertThat(read(author, dossier).state()).isEqualTo(DossierState.DRAFT);
        age(dossier, 15);
        requests.as(Actor.system("test"), () -> applyRetention.apply("drafts", 500));
        assertThat(people.count("select count(*) from dossier where public_id = ?", dossier.value()))
                .isZero();
    }

    private void age(DossierId dossier, int days) {
        people.change("update dossier set saved_at = saved_at - interval '" + days + " days', warned_at = warned_at"
                + " - interval '" + days + " days' where public_id = '" + dossier + "'");
    }

    @Test
    void whoeverIsErasedLeavesTheOrganisationsDossiersAndTakesTheirOwnDraftsAndCommentsAlong() {
        Person author = people.person("dossier-erased");
        OrganisationId alone = samples.organisation(author, "W333333309");
        CallCode call = samples.call("essai-efface");
        DossierId draft = samples.begun(author, call, alone);
        DossierId submitted = samples.begun(author, call, samples.organisation(author, "W333333310"));
        samples.complete(author, submitted);
        submit(author, submitted);
        requests.in(author.session(), () -> writeComment.write(submitted, Optional.empty(), "À relire"));

        assertThat(requests.as(
                        people.staff(AccountId.draw(), Role.ADMINISTRATOR), () -> eraseAccount.erase(author.account())))
                .isEqualTo(ErasureOutcome.ERASED);
        assertThat(people.count("select count(*) from dossier where public_id = ?", draft.value()))
                .isZero();
        assertThat(people.count("select count(*) from dossier where public_id = ?", submitted.value()))
                .isEqualTo(1);
        assertThat(people.count(
                        "select count(*) from dossier_comment where author_id = ?",
                        author.account().value()))
                .isZero();
    }
}
