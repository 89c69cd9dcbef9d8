package fr.nouveauxlieux.portal.page.instruction;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.instruction.AnswerCorrection;
import fr.nouveauxlieux.instruction.CorrectionView;
import fr.nouveauxlieux.instruction.DossierExchanges;
import fr.nouveauxlieux.instruction.ImplicitDecision;
import fr.nouveauxlieux.instruction.MessageView;
import fr.nouveauxlieux.instruction.ReadExchanges;
import fr.nouveauxlieux.instruction.WriteToInstructor;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.file.FileRow;
import fr.nouveauxlieux.portal.page.file.JoinedFileRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page of the messages and requests on a dossier shows to those who write it. */
@Named("exchanges")
@RequestScoped
public class ExchangesPage {

    @Inject
    private ReadDossier readDossier;

    @Inject
    private ReadExchanges readExchanges;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private JoinedFileRows joinedFiles;

    @Inject
    private Visit visit;

    private DossierSheet sheet;
    private DossierExchanges view;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    void show(DossierId dossier) {
        sheet = readDossier.read(dossier);
        view = readExchanges.read(dossier);
    }

    public DossierSheet getSheet() {
        return sheet;
    }

    public DossierExchanges getView() {
        return view;
    }

    public String getTitle() {
        return visit.getTexts().format("exchanges.title", view.number());
    }

    public String getDossierPath() {
        return "/dossiers/" + sheet.id();
    }

    /** What awaits an answer; empty where nothing does. */
    public Optional<CorrectionView> getAwaited() {
        return view.corrections().stream().filter(CorrectionView::isAwaited).findFirst();
    }

    /** Those that await nothing any more, the latest first. */
    public List<CorrectionView> getEarlier() {
        return view.corrections().stream()
                .filter(correction -> !correction.isAwaited())
                .toList();
    }

    public boolean isAnswerable() {
        return getAwaited().isPresent() && permissions.may(AnswerCorrection.class, sheet.id());
    }

    public boolean isWritable() {
        return permissions.may(WriteToInstructor.class, sheet.id());
    }

    /** The day on which silence becomes a refusal, in words; empty once something is decided. */
    public String getImplicit() {
        return view.clock()
                .map(ImplicitDecision::date)
                .map(visit.getTexts()::date)
                .orElse("");
    }

    /** Where messages and answers are sent, with the files joined to them. */
    public String getSendingPath() {
        return AdmissionFilter.MESSAGES + "/" + sheet.id();
    }

    public List<FileRow> joinedTo(MessageView message) {
        return message.writing()
                .map(writing -> joinedFiles.listOwn(sheet.id(), writing))
                .orElseGet(List::of);
    }

    public List<FileRow> joinedToAnswer(CorrectionView correction) {
        return joinedFiles.listOwn(sheet.id(), correction.writing());
    }

    /** What the form calls the answers that a request is about. */
    public String paths(CorrectionView correction) {
        CallForm form = calls.getVersion(sheet.call(), sheet.callVersion()).form();
        return correction.paths().stream()
                .map(path -> form.findField(path)
                        .map(field -> field.label().in(visit.getLanguage()))
                        .orElse(path.toString()))
                .collect(Collectors.joining(", "));
    }

    /** Of someone whose account is erased, that it is. */
    public String named(String name) {
        return name.isEmpty() ? visit.getTexts().get("desk.nobody") : name;
    }
}
