package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.SubmissionView;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.portal.page.OverseasClocks;
import fr.nouveauxlieux.portal.page.TimeLeft;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What every page of a dossier shows: which one it is, where it stands, until when it can be submitted. */
@Named("dossier")
@RequestScoped
public class DossierPage {

    private static final Set<DossierState> SUCCESSES = Set.of(DossierState.ACCEPTED, DossierState.LETTER_RETAINED);

    @Inject
    private CallDirectory calls;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    private DossierSheet sheet;
    private CallSheet call;
    private Optional<WaveView> wave = Optional.empty();

    public void show(DossierSheet shown) {
        sheet = shown;
        call = calls.getVersion(shown.call(), shown.callVersion());
        wave = shown.wave().map(code -> calls.getWave(shown.call(), code));
    }

    /** Has parts of pages show a form to which nobody answers: nothing can be written. */
    public void preview(CallSheet shown) {
        Instant now = clock.instant();
        sheet = new DossierSheet(
                DossierId.draw(),
                "",
                "",
                shown.code(),
                shown.version(),
                Optional.empty(),
                OrganisationId.draw(),
                "",
                AccountId.draw(),
                DossierState.DRAFT,
                DossierAccess.READ,
                now,
                now,
                List.of(),
                Optional.empty(),
                Map.of());
        call = shown;
    }

    public DossierSheet getSheet() {
        return sheet;
    }

    /** The version of the call that is answered. */
    public CallSheet call() {
        return call;
    }

    /** As it is asked, or was in the last version of the call that asked it. */
    Optional<FormField> findFieldEver(AnswerPath path) {
        return IntStream.iterate(call.version(), version -> version >= 1, version -> version - 1)
                .mapToObj(version ->
                        calls.getVersion(sheet.call(), version).form().findField(path))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public String getId() {
        return sheet.id().value();
    }

    /** The project's name; the dossier's number as long as it has none. */
    public String getTitle() {
        return sheet.title().isEmpty() ? texts().format("dossier.untitled", sheet.number()) : sheet.title();
    }

    public String getCallTitle() {
        return call.title().in(visit.getLanguage());
    }

    public String getStateCode() {
        return code(sheet.state());
    }

    public String getStateName() {
        return texts().get("dossier.state." + getStateCode());
    }

    /** What the state means for whoever applies, in a sentence. */
    public String getStateMeaning() {
        return texts().get("dossier.meaning." + getStateCode());
    }

    static String code(DossierState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isDraft() {
        return sheet.state() == DossierState.DRAFT;
    }

    /** Whether answers can still be changed: not submitted, or submitted and the wave still open. */
    public boolean isOpen() {
        return isDraft() || sheet.state() == DossierState.SUBMITTED && isWaveOpen();
    }

    public boolean isWritable() {
        return isOpen() && isWritingPermitted();
    }

    /** Whether whoever reads is one of those who write it, as long as it can be written. */
    boolean isWritingPermitted() {
        return sheet.access() != DossierAccess.READ;
    }

    public boolean isManaged() {
        return sheet.access() == DossierAccess.MANAGE;
    }

    public boolean isWithdrawable() {
        return isManaged() && !sheet.state().isFinal();
    }

    /** Whether it ended so that another may take it up. */
    public boolean isRepeatable() {
        return isManaged() && sheet.state().isFinal() && !SUCCESSES.contains(sheet.state());
    }

    /** The one that it was or would be submitted to. */
    Optional<WaveView> findWave() {
        return wave;
    }

    public boolean isWaveOpen() {
        return wave.filter(w -> w.isOpenAt(clock.instant())).isPresent();
    }

    /** Of the wave; empty where there is none. */
    public String getDeadline() {
        return wave.map(w -> texts().moment(w.deadline())).orElse("");
    }

    public String getWaveTitle() {
        return wave.map(w -> w.title().in(visit.getLanguage())).orElse("");
    }

    /** By the server's clock; empty where no wave is open. */
    public String getLeft() {
        Instant now = clock.instant();
        return wave.filter(w -> w.isOpenAt(now))
                .map(w -> TimeLeft.write(texts(), now, nextEnd(w, now)))
                .orElse("");
    }

    /** What {@link #getLeft} leads to, as {@code 2026-03-31T22:00:00Z}; empty where no wave is open. */
    public String getCountsTo() {
        Instant now = clock.instant();
        return wave.filter(w -> w.isOpenAt(now))
                .map(w -> nextEnd(w, now).toString())
                .orElse("");
    }

    private static Instant nextEnd(WaveView wave, Instant now) {
        return wave.deadline().isAfter(now) ? wave.deadline() : wave.closesAt();
    }

    /** Whether the deadline is over and dossiers are still taken, for everyone alike. */
    public boolean isInGrace() {
        Instant now = clock.instant();
        return wave.filter(w -> w.isOpenAt(now) && !w.deadline().isAfter(now)).isPresent();
    }

    /** As {@code 2026-03-31T22:00:00Z}; empty where no wave is there. */
    public String getClosesAt() {
        return wave.map(w -> w.closesAt().toString()).orElse("");
    }

    public String getServerNow() {
        return clock.instant().toString();
    }

    public List<OverseasClocks.Line> getOverseas() {
        return wave.map(w -> OverseasClocks.show(texts(), w.deadline())).orElse(List.of());
    }

    public List<SubmissionView> getSubmissions() {
        return sheet.submissions();
    }

    /** The last version submitted; null for none. */
    public SubmissionView getLastSubmission() {
        List<SubmissionView> all = sheet.submissions();
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** Whether something was changed since the last version was submitted, which counts until another is. */
    public boolean isChangedSince() {
        SubmissionView last = getLastSubmission();
        return last != null
                && sheet.answers().values().stream()
                        .anyMatch(answer -> answer.savedAt().isAfter(last.submittedAt()));
    }

    /** Those that the answers given so far show, in their order. */
    List<FormSection> listSections() {
        return call.form().sections().stream()
                .filter(section -> section.shownWhen().holds(sheet.plainAnswers()))
                .toList();
    }

    AnswerLabels labels() {
        return new AnswerLabels(call.form(), sheet, texts());
    }

    public String getSavedAt() {
        return texts().moment(sheet.savedAt());
    }

    private Texts texts() {
        return visit.getTexts();
    }
}
