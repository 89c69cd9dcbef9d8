package fr.nouveauxlieux.portal.page.call;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.portal.page.OverseasClocks;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the public pages of calls show. */
@Named("calls")
@RequestScoped
public class CallPage {

    /** The parameter that names a place of the registry. */
    static final String PLACE = "lieu";

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    private List<CallSummary> summaries = List.of();
    private CallSheet sheet;
    private List<AskedSection> asked = List.of();
    private String origin = "";

    void list(List<CallSummary> listed) {
        summaries = listed;
    }

    void show(CallSheet shown) {
        sheet = shown;
        asked = AskedSection.list(shown.form(), visit.getTexts());
    }

    /** @param place of the registry from whose page one came */
    void comeFrom(Optional<PlaceId> place) {
        origin = place.map(id -> "?" + PLACE + "=" + id.value()).orElse("");
    }

    /** What addresses of calls end with, so that a dossier is begun on the place from whose page one came; mostly empty. */
    public String getOrigin() {
        return origin;
    }

    public List<CallCard> getCards() {
        return summaries.stream().map(this::card).toList();
    }

    private CallCard card(CallSummary call) {
        String language = visit.getLanguage();
        return new CallCard(
                call.code().value(),
                call.title().in(language),
                call.summary().in(language),
                WaveLine.next(call.waves(), clock.instant(), visit.getTexts()));
    }

    public CallSheet getSheet() {
        return sheet;
    }

    public String getTitle() {
        return sheet.title().in(visit.getLanguage());
    }

    public String getSummary() {
        return sheet.summary().in(visit.getLanguage());
    }

    public String getPresentation() {
        return sheet.presentation().in(visit.getLanguage());
    }

    /** All that is asked, section by section. */
    public List<AskedSection> getAsked() {
        return asked;
    }

    /** Those that keep a dossier from being submitted, then the others. */
    public List<RuleLine> getRules() {
        return sheet.rules().stream().map(this::line).toList();
    }

    private RuleLine line(EligibilityRule rule) {
        return new RuleLine(rule.label().in(visit.getLanguage()), rule.blocking());
    }

    /** The open ones, those to come, the past ones. */
    public List<WaveLine> getWaves() {
        Instant now = clock.instant();
        return sheet.waves().stream()
                .map(wave -> WaveLine.of(wave, now, visit.getTexts()))
                .sorted(Comparator.comparingInt(WaveLine::rank))
                .toList();
    }

    /** The wave that takes dossiers now, the first to close of several; null where none does. */
    public WaveLine getOpenWave() {
        return findOpenWave()
                .map(wave -> WaveLine.of(wave, clock.instant(), visit.getTexts()))
                .orElse(null);
    }

    /** The deadline of the open wave on the clocks overseas. */
    public List<OverseasClocks.Line> getOverseas() {
        return findOpenWave()
                .map(wave -> OverseasClocks.show(visit.getTexts(), wave.deadline()))
                .orElse(List.of());
    }

    private Optional<WaveView> findOpenWave() {
        Instant now = clock.instant();
        return sheet.waves().stream().filter(wave -> wave.isOpenAt(now)).min(Comparator.comparing(WaveView::closesAt));
    }

    /** A call in the list. @param wave that is open, or to come, or the last one; null where there is none */
    public record CallCard(String code, String title, String summary, WaveLine wave) {}

    /** A rule of eligibility, in a sentence. */
    public record RuleLine(String label, boolean blocking) {}
}
