package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.award.agreement.AgreementSheet;
import fr.nouveauxlieux.award.agreement.AgreementView;
import fr.nouveauxlieux.award.agreement.AmendmentView;
import fr.nouveauxlieux.award.agreement.DocumentView;
import fr.nouveauxlieux.award.agreement.DocumentView.SignatureView;
import fr.nouveauxlieux.award.agreement.EventView;
import fr.nouveauxlieux.award.agreement.InstalmentView;
import fr.nouveauxlieux.award.agreement.PieceKind;
import fr.nouveauxlieux.award.agreement.RecoveryView;
import fr.nouveauxlieux.award.agreement.ReportView;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementDocument;
import fr.nouveauxlieux.award.agreement.model.AgreementEvent;
import fr.nouveauxlieux.award.agreement.model.AgreementPiece;
import fr.nouveauxlieux.award.agreement.model.AgreementReport;
import fr.nouveauxlieux.award.agreement.model.AgreementSignature;
import fr.nouveauxlieux.award.agreement.model.Instalment;
import fr.nouveauxlieux.award.agreement.model.KeptBankDetails;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Agreements as their readers see them. */
@ApplicationScoped
public class AgreementViews {

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private Grants grants;

    @Inject
    private AgreementRows rows;

    @Inject
    private AgreementPapers papers;

    @Inject
    private Reports reports;

    @Inject
    private BankVault vault;

    @Inject
    private People people;

    @Inject
    private AgreementDesk desk;

    /**
     * @param staff whether who did what is told
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     */
    public AgreementSheet sheet(DossierId id, boolean staff) {
        WaveDossier dossier = dossiers.get(id);
        return new AgreementSheet(
                id,
                dossier.number(),
                dossier.title(),
                dossier.organisationName(),
                dossiers.waveOf(id),
                grants.find(id),
                rows.find(id).map(agreement -> view(agreement, staff)));
    }

    private AgreementView view(Agreement agreement, boolean staff) {
        return new AgreementView(
                agreement.state(),
                agreement.suspendedAt(),
                agreement.decided(),
                agreement.amount(),
                agreement.object(),
                agreement.startsOn(),
                agreement.endsOn(),
                agreement.version(),
                vault.find(agreement.dossier()).map(KeptBankDetails::mask),
                rows.listInstalments(agreement).stream()
                        .map(instalment -> view(agreement, instalment))
                        .toList(),
                documents(agreement),
                reports.list(agreement).stream()
                        .map(report -> view(agreement, report))
                        .toList(),
                rows.listAmendments(agreement).stream()
                        .map(amendment -> new AmendmentView(
                                amendment.number(),
                                amendment.state(),
                                amendment.amount(),
                                amendment.endsOn(),
                                amendment.reason(),
                                amendment.rest()))
                        .toList(),
                rows.listRecoveries(agreement).stream()
                        .map(recovery -> new RecoveryView(
                                recovery.key(),
                                recovery.amount(),
                                recovery.reason(),
                                recovery.dueOn(),
                                recovery.recoveredOn()))
                        .toList(),
                staff ? events(agreement) : List.of());
    }

    private InstalmentView view(Agreement agreement, Instalment instalment) {
        return new InstalmentView(
                instalment.key(),
                instalment.plannedOn(),
                instalment.amount(),
                instalment.state(),
                instalment.request(),
                instalment.remark(),
                instalment.paymentFile().isPresent(),
                instalment.paidOn(),
                writings(agreement, PieceKind.EVIDENCE, instalment.key()));
    }

    private ReportView view(Agreement agreement, AgreementReport report) {
        return new ReportView(
                report.key(),
                report.kind(),
                report.year(),
                report.dueOn(),
                report.isLate(desk.today()),
                report.state(),
                report.content(),
                report.expenses(),
                report.income(),
                report.indicators(),
                report.remark(),
                report.submittedAt(),
                writings(agreement, PieceKind.REPORT, report.key()));
    }

    private List<Writing> writings(Agreement agreement, PieceKind kind, long item) {
        return papers.listPieces(agreement, kind, item).stream()
                .map(AgreementPiece::key)
                .map(Writing::agreementPiece)
                .toList();
    }

    private List<DocumentView> documents(Agreement agreement) {
        return IntStream.rangeClosed(0, rows.listAmendments(agreement).size())
                .mapToObj(number -> papers.find(agreement, number))
                .flatMap(Optional::stream)
                .map(this::view)
                .toList();
    }

    private DocumentView view(AgreementDocument document) {
        return new DocumentView(
                document.number(),
                document.sha256(),
                document.madeAt(),
                papers.listSignatures(document).stream()
                        .map(AgreementViews::view)
                        .toList());
    }

    private static SignatureView view(AgreementSignature signature) {
        return new SignatureView(
                signature.side(),
                signature.manner(),
                signature.name(),
                signature.quality(),
                signature.signedAt(),
                signature.piece().map(Writing::agreementPiece));
    }

    private List<EventView> events(Agreement agreement) {
        List<AgreementEvent> events = rows.listEvents(agreement);
        Map<AccountId, PersonCard> authors = people.listPersons(
                events.stream().flatMap(event -> event.author().stream()).collect(Collectors.toSet()));
        return events.stream()
                .map(event -> new EventView(
                        event.at(),
                        event.act(),
                        event.author()
                                .map(authors::get)
                                .flatMap(PersonCard::name)
                                .map(PersonName::full)
                                .orElse(""),
                        event.reason()))
                .toList();
    }
}
