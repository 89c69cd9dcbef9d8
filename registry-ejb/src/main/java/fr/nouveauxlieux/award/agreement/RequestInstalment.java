package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.BankVault;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementPiece;
import fr.nouveauxlieux.award.agreement.model.Instalment;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierAccesses;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Asks, for the beneficiary, that an instalment be paid, or asks again once mended. */
@ApplicationScoped
@UseCase(
        value = "award.request-instalment",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION)
        })
public class RequestInstalment {

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private DossierAccesses dossierAccesses;

    @Inject
    private BankVault bankVault;

    @Inject
    private People people;

    @Inject
    private AgreementDesk agreementDesk;

    /** @param text what has been done, in the beneficiary's words */
    public SendingOutcome request(DossierId dossier, long key, DeskText text) {
        dossierAccesses.require(DossierAccess.WRITE, dossier, RequestInstalment.class);
        Optional<Agreement> held = agreementRows.hold(dossier);
        Optional<Instalment> found = held.flatMap(agreement -> agreementRows.findInstalment(agreement, key));
        Optional<AgreementOutcome> objection = held.isEmpty() || found.isEmpty()
                ? Optional.of(AgreementOutcome.NOT_NOW)
                : findObjection(held.get(), found.get());
        if (objection.isPresent()) {
            return SendingOutcome.not(agreementDesk.not(objection.get()));
        }
        Instalment instalment = found.get();
        Map<String, ?> before = instalment.digested();
        instalment.request(text.value());
        AgreementPiece piece = agreementRows.add(
                new AgreementPiece(dossier, PieceKind.EVIDENCE, key, people.ownId(), agreementDesk.now()));
        agreementDesk.done(held.get(), key, before, instalment.digested(), "INSTALMENT_REQUEST", "");
        return SendingOutcome.of(Writing.agreementPiece(piece.key()));
    }

    private Optional<AgreementOutcome> findObjection(Agreement agreement, Instalment instalment) {
        if (!instalment.allows(InstalmentAction.REQUEST) || agreement.state() != AgreementState.ACTIVE) {
            return Optional.of(AgreementOutcome.NOT_NOW);
        }
        if (agreement.isSuspended()) {
            return Optional.of(AgreementOutcome.SUSPENDED);
        }
        if (agreementDesk.today().isBefore(instalment.plannedOn())) {
            return Optional.of(AgreementOutcome.NOT_DUE_YET);
        }
        return bankVault.find(agreement.dossier()).isEmpty()
                ? Optional.of(AgreementOutcome.NO_BANK_DETAILS)
                : Optional.empty();
    }
}
