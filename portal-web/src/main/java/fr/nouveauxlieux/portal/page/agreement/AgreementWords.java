package fr.nouveauxlieux.portal.page.agreement;

import fr.nouveauxlieux.award.agreement.AgreementOutcome;
import fr.nouveauxlieux.award.agreement.AgreementState;
import fr.nouveauxlieux.award.agreement.AmendmentState;
import fr.nouveauxlieux.award.agreement.DocumentView.SignatureView;
import fr.nouveauxlieux.award.agreement.Indicator;
import fr.nouveauxlieux.award.agreement.InstalmentState;
import fr.nouveauxlieux.award.agreement.ReportView;
import fr.nouveauxlieux.award.agreement.SignatureManner;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.TypedNumber;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Agreements in words. */
@Named("agreementWords")
@RequestScoped
public class AgreementWords {

    private static final int DECIMALS = 2;

    @Inject
    private Visit visit;

    @Inject
    private CallDirectory calls;

    public Cell state(AgreementState state, boolean suspended) {
        Tone tone =
                switch (state) {
                    case ACTIVE, SETTLED -> Tone.GOOD;
                    case TERMINATED -> Tone.BAD;
                    case DRAFTING -> Tone.PLAIN;
                    default -> Tone.WAITING;
                };
        Cell cell = Cell.of(text("state", state), state.name()).in(suspended ? Tone.BAD : tone);
        return suspended ? cell.with(visit.getTexts().get("agreement.suspended")) : cell;
    }

    public Cell instalment(InstalmentState state) {
        Tone tone =
                switch (state) {
                    case PAID -> Tone.GOOD;
                    case FAILED, CORRECTIONS_ASKED -> Tone.BAD;
                    case PLANNED, DROPPED -> Tone.PLAIN;
                    default -> Tone.WAITING;
                };
        return Cell.of(text("instalment", state), state.name()).in(tone);
    }

    public Cell report(ReportView report) {
        Tone tone =
                switch (report.state()) {
                    case ACCEPTED -> Tone.GOOD;
                    case CORRECTIONS_ASKED -> Tone.BAD;
                    default -> report.late() ? Tone.BAD : Tone.WAITING;
                };
        Cell cell =
                Cell.of(text("report", report.state()), report.state().name()).in(tone);
        return report.late() ? cell.with(visit.getTexts().get("agreement.late")) : cell;
    }

    public String amendment(AmendmentState state) {
        return text("amendment", state);
    }

    public String reportTitle(ReportView report) {
        return visit.getTexts()
                .format("agreement.report-title." + code(report.kind()), Integer.toString(report.year()));
    }

    public String signature(SignatureView signature) {
        return visit.getTexts()
                .format(
                        signature.manner() == SignatureManner.TYPED
                                ? "agreement.signature.typed"
                                : "agreement.signature.uploaded",
                        visit.getTexts().get("agreement.side." + code(signature.side())),
                        signature.name(),
                        signature.quality(),
                        visit.getTexts().moment(signature.signedAt()));
    }

    public String act(String act) {
        return visit.getTexts()
                .get("agreement.act." + act.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String indicator(Indicator indicator) {
        return visit.getTexts().get("agreement.indicator." + code(indicator));
    }

    public List<Indicator> getIndicators() {
        return Arrays.asList(Indicator.values());
    }

    /** The name of its field. */
    public String fieldOf(Indicator indicator) {
        return code(indicator);
    }

    /** An indicator in words. */
    public record Counted(String label, String number) {}

    public List<Counted> counted(ReportView report) {
        return report.indicators().entrySet().stream()
                .map(one -> new Counted(
                        indicator(one.getKey()),
                        TypedNumber.write(
                                BigDecimal.valueOf(one.getValue(), DECIMALS),
                                visit.getTexts().language())))
                .toList();
    }

    public String money(Money amount) {
        return visit.getTexts()
                .format(
                        "budget.euros",
                        TypedNumber.writeCents(
                                BigDecimal.valueOf(amount.cents()),
                                visit.getTexts().language()));
    }

    /** As it stands in an input. */
    public String typed(Money amount) {
        return TypedNumber.writeCents(
                BigDecimal.valueOf(amount.cents()), visit.getTexts().language());
    }

    /** In euros; in files, as {@code 1234.50}. */
    public Cell moneyCell(Money amount) {
        return Cell.of(
                money(amount), BigDecimal.valueOf(amount.cents(), DECIMALS).toPlainString());
    }

    public String call(WaveKey wave) {
        return calls.find(wave.call())
                .map(sheet -> sheet.title().in(visit.getLanguage()))
                .orElse(wave.call().value());
    }

    public String wave(WaveKey wave) {
        return calls.find(wave.call()).stream()
                .flatMap(sheet -> sheet.waves().stream())
                .filter(one -> one.code().equals(wave.wave()))
                .findFirst()
                .map(one -> one.title().in(visit.getLanguage()))
                .orElse(wave.wave());
    }

    public List<Choice> getManners() {
        return Arrays.stream(SignatureManner.values())
                .map(manner -> new Choice(manner.name(), visit.getTexts().get("agreement.manner." + code(manner))))
                .toList();
    }

    /** Whether it was done; what is in the way is told of the form as a whole. */
    public static boolean isDone(AgreementOutcome outcome, Form form) {
        if (outcome != AgreementOutcome.DONE) {
            form.refuseAll("agreement.outcome." + outcome.code());
        }
        return outcome == AgreementOutcome.DONE;
    }

    private String text(String list, Enum<?> value) {
        return visit.getTexts().get("agreement." + list + "." + code(value));
    }

    /** As {@code corrections-asked}. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
