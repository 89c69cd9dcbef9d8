package fr.nouveauxlieux.portal.page.agreement;

import fr.nouveauxlieux.award.agreement.PlannedInstalment;
import fr.nouveauxlieux.award.agreement.Schedule;
import fr.nouveauxlieux.award.agreement.SignatureDraft;
import fr.nouveauxlieux.award.agreement.SignatureManner;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.dossier.field.TypedNumber;
import fr.nouveauxlieux.portal.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What forms about agreements hold. Each reading is empty where the form was refused for it. */
public final class AgreementFields {

    private static final int LINE = 30;
    private static final int DECIMALS = 2;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private AgreementFields() {}

    public static Optional<DeskText> text(Form form, String field) {
        String text = form.readText(field, DeskText.LONGEST);
        if (text.isEmpty()) {
            form.refuse(field, "entry.required");
        }
        return form.findError(field).isPresent() ? Optional.empty() : Optional.of(new DeskText(text));
    }

    public static Optional<LocalDate> day(Form form, String field) {
        try {
            return Optional.of(LocalDate.parse(form.requireLine(field, LINE)));
        } catch (DateTimeException notADay) {
            form.refuse(field, "agreement.wrong.day");
            return Optional.empty();
        }
    }

    public static Optional<Money> amount(Form form, String field, Language language) {
        return hundredths(form, field, language, false).map(Money::new);
    }

    /** A number of two decimals at most, in hundredths. */
    public static Optional<Long> hundredths(Form form, String field, Language language, boolean negative) {
        Optional<BigDecimal> number = TypedNumber.find(form.requireLine(field, LINE), language)
                .filter(found -> found.stripTrailingZeros().scale() <= DECIMALS)
                .filter(found -> found.abs().compareTo(MOST) <= 0 && (negative || found.signum() >= 0));
        if (number.isEmpty()) {
            form.refuse(field, "agreement.wrong.number");
        }
        return number.map(found -> found.setScale(DECIMALS, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact());
    }

    /** Rows of a day and an amount; those where both are left empty count for nothing. */
    public static Optional<Schedule> schedule(Form form, String prefix, Language language) {
        List<PlannedInstalment> planned = new ArrayList<>();
        for (int row = 1; row <= Schedule.MOST; row++) {
            String day = prefix + "-day-" + row;
            String amount = prefix + "-amount-" + row;
            if (!form.value(day).isEmpty() || !form.value(amount).isEmpty()) {
                Optional<LocalDate> on = day(form, day);
                Optional<Money> money = amount(form, amount, language);
                if (money.filter(Money.ZERO::equals).isPresent()) {
                    form.refuse(amount, "agreement.wrong.nothing");
                } else if (on.isPresent() && money.isPresent()) {
                    planned.add(new PlannedInstalment(on.get(), money.get()));
                }
            }
        }
        if (form.isRefused()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Schedule(planned));
        } catch (IllegalArgumentException outOfOrder) {
            form.refuse(prefix + "-day-1", "agreement.wrong.schedule");
            return Optional.empty();
        }
    }

    public static Optional<SignatureDraft> signature(Form form, String prefix) {
        SignatureManner manner = SignatureManner.valueOf(form.requireChoice(
                prefix + "-manner",
                Arrays.stream(SignatureManner.values()).map(Enum::name).toList()));
        String name = form.requireLine(prefix + "-name", SignatureDraft.LONGEST);
        String quality = form.requireLine(prefix + "-quality", SignatureDraft.LONGEST);
        if (manner == SignatureManner.TYPED && !form.isTicked(prefix + "-agreed")) {
            form.refuse(prefix + "-agreed", "agreement.wrong.agreed");
        }
        return form.isRefused()
                ? Optional.empty()
                : Optional.of(new SignatureDraft(manner, name, quality, form.value("sha256")));
    }
}
