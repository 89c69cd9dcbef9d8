package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.award.agreement.ActivateAgreement;
import fr.nouveauxlieux.award.agreement.AgreementOutcome;
import fr.nouveauxlieux.award.agreement.AgreementView;
import fr.nouveauxlieux.award.agreement.BankDetails;
import fr.nouveauxlieux.award.agreement.CountersignAgreement;
import fr.nouveauxlieux.award.agreement.DraftAgreement;
import fr.nouveauxlieux.award.agreement.GiveBankDetails;
import fr.nouveauxlieux.award.agreement.Iban;
import fr.nouveauxlieux.award.agreement.ReadOwnAgreement;
import fr.nouveauxlieux.award.agreement.RequestInstalment;
import fr.nouveauxlieux.award.agreement.SignAgreement;
import fr.nouveauxlieux.award.agreement.SignatureDraft;
import fr.nouveauxlieux.award.agreement.SignatureManner;
import fr.nouveauxlieux.award.agreement.SubmitAgreement;
import fr.nouveauxlieux.award.agreement.ValidateAgreement;
import fr.nouveauxlieux.award.decision.BeginSending;
import fr.nouveauxlieux.award.decision.OpenDecision;
import fr.nouveauxlieux.award.decision.SendLetter;
import fr.nouveauxlieux.award.decision.SendingKey;
import fr.nouveauxlieux.award.decision.SendingOutcome;
import fr.nouveauxlieux.award.decision.SignDecisions;
import fr.nouveauxlieux.award.decision.SigningOutcome;
import fr.nouveauxlieux.committee.Proposal;
import fr.nouveauxlieux.committee.ProposalKind;
import fr.nouveauxlieux.committee.Proposals;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What is decided of a made-up wave, and the agreement of the first that it gives something to. */
@ApplicationScoped
public class AwardPart {

    /** The example of ISO 13616: nobody's. */
    private static final Iban NOBODYS = new Iban("FR7630006000011234567890189");

    private static final long SEED = 2_028;

    @Inject
    private Proposals proposals;

    @Inject
    private WaveDossiers waveDossiers;

    @Inject
    private SignDecisions signDecisions;

    @Inject
    private BeginSending beginSending;

    @Inject
    private SendLetter sendLetter;

    @Inject
    private OpenDecision openDecision;

    @Inject
    private DraftAgreement draftAgreement;

    @Inject
    private SubmitAgreement submitAgreement;

    @Inject
    private ValidateAgreement validateAgreement;

    @Inject
    private ReadOwnAgreement readOwnAgreement;

    @Inject
    private SignAgreement signAgreement;

    @Inject
    private CountersignAgreement countersignAgreement;

    @Inject
    private ActivateAgreement activateAgreement;

    @Inject
    private GiveBankDetails giveBankDetails;

    @Inject
    private RequestInstalment requestInstalment;

    @Inject
    private Troupe troupe;

    /** Of all but those on the waiting list. */
    void decide(JudgedWave wave) throws Exception {
        List<DossierId> decided = listDecided(wave);
        String name = troupe.nameOf(Role.DECIDING_AUTHORITY);
        Troupe.expect(
                new SigningOutcome.Signed(decided.size()),
                troupe.as(Role.DECIDING_AUTHORITY, () -> signDecisions.sign(wave.key(), decided, name)));
    }

    private List<DossierId> listDecided(JudgedWave wave) {
        return proposals.list(wave.key()).stream()
                .filter(proposal -> proposal.kind() != ProposalKind.WAITING_LIST)
                .map(Proposal::dossier)
                .toList();
    }

    void sendLetters(JudgedWave wave) throws Exception {
        List<DossierId> decided = listDecided(wave);
        SendingKey key = SendingKey.draw();
        troupe.as(Role.DECIDING_AUTHORITY, () -> beginSending.begin(wave.key(), key, decided));
        for (DossierId dossier : decided) {
            Troupe.expect(
                    SendingOutcome.SENT,
                    troupe.as(Role.DECIDING_AUTHORITY, () -> sendLetter.send(dossier, key))
                            .orElseThrow());
        }
    }

    /** Those who were given something; who was not, has not opened theirs. */
    void openLetters(JudgedWave wave) throws Exception {
        for (WaveDossier dossier : listRetained(wave)) {
            Troupe.expect(true, troupe.asAuthor(dossier, () -> openDecision.open(dossier.id())));
        }
    }

    /** By rank. */
    private List<WaveDossier> listRetained(JudgedWave wave) {
        return proposals.list(wave.key()).stream()
                .filter(proposal -> proposal.kind() == ProposalKind.RETAINED)
                .map(proposal -> waveDossiers.get(proposal.dossier()))
                .toList();
    }

    private WaveDossier first(JudgedWave wave) {
        return listRetained(wave).get(0);
    }

    void draftAgreement(JudgedWave wave) throws Exception {
        DossierId dossier = first(wave).id();
        done(troupe.as(Role.INSTRUCTOR, () -> draftAgreement.draft(dossier)));
        done(troupe.as(Role.INSTRUCTOR, () -> submitAgreement.submit(dossier)));
    }

    void validateAgreement(JudgedWave wave) throws Exception {
        DossierId dossier = first(wave).id();
        done(troupe.as(Role.DECIDING_AUTHORITY, () -> validateAgreement.validate(dossier)));
    }

    void signAgreement(JudgedWave wave) throws Exception {
        WaveDossier dossier = first(wave);
        SignatureDraft draft = signature(wave, troupe.nameOf(dossier.owner()), "Représentant légal");
        done(troupe.asAuthor(dossier, () -> signAgreement.sign(dossier.id(), draft))
                .outcome());
    }

    /** It is in force at once, and its beneficiary tells where to pay. */
    void countersignAgreement(JudgedWave wave) throws Exception {
        WaveDossier dossier = first(wave);
        SignatureDraft draft = signature(wave, troupe.nameOf(Role.DECIDING_AUTHORITY), "Autorité de décision");
        done(troupe.as(Role.DECIDING_AUTHORITY, () -> countersignAgreement.sign(dossier.id(), draft))
                .outcome());
        done(troupe.as(Role.INSTRUCTOR, () -> activateAgreement.activate(dossier.id())));
        BankDetails details = new BankDetails(dossier.organisationName(), NOBODYS);
        done(troupe.asAuthor(dossier, () -> giveBankDetails.give(dossier.id(), details)));
    }

    void requestInstalment(JudgedWave wave) throws Exception {
        WaveDossier dossier = first(wave);
        long key = agreement(dossier).instalments().get(0).key();
        DeskText text = new DeskText(new ReviewWords("", Chance.of(SEED, "instalment", 1)).draw("instalment"));
        done(troupe.asAuthor(dossier, () -> requestInstalment.request(dossier.id(), key, text))
                .outcome());
    }

    private SignatureDraft signature(JudgedWave wave, String name, String quality) throws Exception {
        String sha256 = agreement(first(wave)).findDocument(0).orElseThrow().sha256();
        return new SignatureDraft(SignatureManner.TYPED, name, quality, sha256);
    }

    private AgreementView agreement(WaveDossier dossier) throws Exception {
        return troupe.asAuthor(dossier, () -> readOwnAgreement.read(dossier.id()))
                .agreement()
                .orElseThrow();
    }

    private static void done(AgreementOutcome outcome) {
        Troupe.expect(AgreementOutcome.DONE, outcome);
    }
}
