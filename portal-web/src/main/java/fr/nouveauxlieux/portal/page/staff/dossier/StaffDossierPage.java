package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.dossier.ReadDossierAsStaff;
import fr.nouveauxlieux.instruction.ActView;
import fr.nouveauxlieux.instruction.CorrectionView;
import fr.nouveauxlieux.instruction.DossierDesk;
import fr.nouveauxlieux.instruction.DossierDesk.Duplicate;
import fr.nouveauxlieux.instruction.ExpertOpinionView;
import fr.nouveauxlieux.instruction.ImplicitDecision;
import fr.nouveauxlieux.instruction.ListPrivateNotes;
import fr.nouveauxlieux.instruction.MessageView;
import fr.nouveauxlieux.instruction.OpinionView;
import fr.nouveauxlieux.instruction.ReadDossierDesk;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.http.AdmissionFilter;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.file.FileRow;
import fr.nouveauxlieux.portal.page.file.JoinedFileRows;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page of one submitted dossier shows. What can be done is in {@link StaffDossierOffers}. */
@Named
@RequestScoped
public class StaffDossierPage {

    @Inject
    private ReadDossierAsStaff readDossier;

    @Inject
    private ReadDossierDesk readDesk;

    @Inject
    private ListPrivateNotes listPrivateNotes;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private SubmittedAnswers answers;

    @Inject
    private EligibilityLines eligibilityLines;

    @Inject
    private KnownAidLines aidLines;

    @Inject
    private JoinedFileRows joinedFiles;

    @Inject
    private DossierWords words;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    private DossierSheet sheet;
    private DossierDesk desk;
    private CallSheet call;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    void show(DossierId dossier) {
        desk = readDesk.read(dossier);
        sheet = readDossier.read(dossier);
        call = calls.getVersion(sheet.call(), sheet.callVersion());
    }

    /** Whether that dossier is shown already: it is read, and its reading recorded, once. */
    boolean isOf(DossierId dossier) {
        return sheet != null && sheet.id().equals(dossier);
    }

    public DossierSheet getSheet() {
        return sheet;
    }

    public DossierDesk getDesk() {
        return desk;
    }

    CallSheet call() {
        return call;
    }

    public String getPath() {
        return StaffSection.DOSSIERS.path() + "/" + sheet.id();
    }

    public String getTitle() {
        return visit.getTexts().format("desk.title", sheet.number(), sheet.title());
    }

    public String getCallTitle() {
        return call.title().in(visit.getLanguage());
    }

    /** Of the wave to which it was submitted. */
    public String getWaveTitle() {
        return sheet.wave().map(code -> words.wave(sheet.call(), code)).orElse("");
    }

    public Cell getStanding() {
        return words.standing(desk.state(), desk.stage());
    }

    public String getSubmitted() {
        return cells.moment(
                        sheet.submissions().get(sheet.submissions().size() - 1).submittedAt())
                .text();
    }

    /** Empty once something is decided. */
    public Cell getImplicit() {
        return desk.clock()
                .map(ImplicitDecision::date)
                .map(date -> words.implicit(date, LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE)))
                .orElseGet(() -> Cell.of(""));
    }

    /** For how many days the clock of silence stood still, those to come of a piece that is awaited included. */
    public long getDaysStopped() {
        return desk.clock().stream()
                .flatMap(decision -> decision.stops().stream())
                .mapToLong(ImplicitDecision.Stop::days)
                .sum();
    }

    /** Names with commas between; empty where nobody else has it open. */
    public String getReaders() {
        return String.join(", ", desk.readers());
    }

    public List<SubmittedAnswers.Section> getSections() {
        return answers.sections(sheet, call);
    }

    public List<SubmittedAnswers.FileLine> getFiles() {
        return answers.files(sheet, call);
    }

    public List<EligibilityLines.Line> getRules() {
        return eligibilityLines.of(call, sheet, desk.judgement());
    }

    /** What was judged and by whom; empty so far. */
    public String getJudgement() {
        return desk.judgement()
                .map(judgement -> visit.getTexts()
                        .format(
                                judgement.eligible() ? "desk.judged.eligible" : "desk.judged.ineligible",
                                named(judgement.by()),
                                visit.getTexts().moment(judgement.at()),
                                judgement.submission()))
                .orElse("");
    }

    public List<CorrectionView> getCorrections() {
        return desk.corrections();
    }

    /** What the author was asked to mend, in the words of the form. */
    public String paths(CorrectionView correction) {
        return answers.labels(call, correction.paths());
    }

    public Optional<OpinionView> getOpinion() {
        return desk.opinion();
    }

    /** Empty so far. */
    public Cell getVerdict() {
        return desk.opinion().flatMap(OpinionView::verdict).map(words::opinion).orElseGet(() -> Cell.of(""));
    }

    public Cell verdictOf(ExpertOpinionView expert) {
        return words.opinion(expert.verdict());
    }

    /** What makes another dossier look like this one, with commas between. */
    public String likeness(Duplicate duplicate) {
        return duplicate.reasons().stream()
                .map(reason -> cells.text("desk.likeness." + DossierWords.code(reason)))
                .collect(Collectors.joining(", "));
    }

    public List<KnownAidLines.Line> getAids() {
        return aidLines.of(desk.aids());
    }

    /** Where messages are sent, with the files joined to them. */
    public String getSendingPath() {
        return AdmissionFilter.STAFF_MESSAGES + "/" + sheet.id();
    }

    public List<FileRow> joinedTo(MessageView message) {
        return message.writing()
                .map(writing -> joinedFiles.listForStaff(sheet.id(), writing))
                .orElseGet(List::of);
    }

    public List<FileRow> joinedToAnswer(CorrectionView correction) {
        return joinedFiles.listForStaff(sheet.id(), correction.writing());
    }

    public boolean isNotesOpen() {
        return permissions.may(ListPrivateNotes.class, sheet.id());
    }

    /** Read only where they are open. */
    public List<MessageView> getNotes() {
        return listPrivateNotes.list(sheet.id());
    }

    public String act(ActView act) {
        return words.act(act.act());
    }

    public String moment(Instant instant) {
        return cells.moment(instant).text();
    }

    /** Of someone whose account is erased, that it is. */
    public String named(String name) {
        return name.isEmpty() ? cells.text("desk.nobody") : name;
    }
}
