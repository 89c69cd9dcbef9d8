package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.RuleOutcome.Verdict;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.DeskAct;
import fr.nouveauxlieux.instruction.ImplicitAlert;
import fr.nouveauxlieux.instruction.OpinionVerdict;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;

/** Dossiers in words, as the staff read them. */
@RequestScoped
public class DossierWords {

    @Inject
    private CallDirectory calls;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    /** Where the dossier stands, and at which stage. */
    public Cell standing(DossierState state, DossierStage stage) {
        Tone tone =
                switch (state) {
                    case SUBMITTED -> Tone.WAITING;
                    case ACCEPTED, LETTER_RETAINED -> Tone.GOOD;
                    case REFUSED, LETTER_NOT_RETAINED -> Tone.BAD;
                    default -> Tone.PLAIN;
                };
        Cell cell = Cell.of(state(state), state.name()).in(tone);
        return stage == DossierStage.NONE ? cell : cell.with(stage(stage));
    }

    public String state(DossierState state) {
        return cells.text("desk.state." + code(state));
    }

    public String stage(DossierStage stage) {
        return cells.text("desk.stage." + code(stage));
    }

    String act(DeskAct act) {
        return cells.text("desk.act." + code(act));
    }

    public Cell opinion(OpinionVerdict verdict) {
        Tone tone =
                switch (verdict) {
                    case FAVOURABLE -> Tone.GOOD;
                    case RESERVED -> Tone.WAITING;
                    case UNFAVOURABLE -> Tone.BAD;
                };
        return Cell.of(cells.text("desk.opinion." + code(verdict)), verdict.name())
                .in(tone);
    }

    /** The call and the wave, by their titles. */
    Cell call(CallCode call, String wave) {
        return call(call).with(wave(call, wave));
    }

    /** As {@code Fabriques de territoire – 4e vague de 2026}. */
    public String callAndWave(WaveKey key) {
        return call(key.call()).text() + " – " + wave(key.call(), key.wave());
    }

    /** The call by its title, by its code in files. */
    Cell call(CallCode call) {
        String title = calls.find(call)
                .map(sheet -> sheet.title().in(visit.getLanguage()))
                .orElse(call.value());
        return Cell.of(title, call.value());
    }

    String wave(CallCode call, String wave) {
        return calls.getWave(call, wave).title().in(visit.getLanguage());
    }

    Cell verdict(Verdict verdict) {
        Tone tone =
                switch (verdict) {
                    case HOLDS -> Tone.GOOD;
                    case FAILS -> Tone.BAD;
                    case UNKNOWN -> Tone.WAITING;
                };
        return Cell.of(cells.text("desk.verdict." + code(verdict)), verdict.name())
                .in(tone);
    }

    /** The day on which silence becomes a refusal, and how near it is. */
    Cell implicit(LocalDate date, LocalDate today) {
        ImplicitAlert alert = ImplicitAlert.of(date, today);
        Cell cell = Cell.of(visit.getTexts().date(date), date.toString());
        return switch (alert) {
            case NONE -> cell;
            case NEAR -> cell.in(Tone.WAITING).with(cells.text("desk.alert.near"));
            case PRESSING -> cell.in(Tone.BAD).with(cells.text("desk.alert.pressing"));
            case PASSED -> cell.in(Tone.BAD).with(cells.text("desk.alert.passed"));
        };
    }

    /** As {@code under-instruction}. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
