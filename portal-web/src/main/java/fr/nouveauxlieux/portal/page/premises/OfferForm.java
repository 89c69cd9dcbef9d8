package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.premises.EnergyClass;
import fr.nouveauxlieux.premises.OfferDraft;
import fr.nouveauxlieux.premises.PremisesAccess;
import fr.nouveauxlieux.premises.PremisesCondition;
import fr.nouveauxlieux.premises.PremisesKind;
import fr.nouveauxlieux.support.Coded;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** An offer of premises as fields of a form. */
final class OfferForm {

    static final String FREE = "free";
    static final String PRICED = "priced";
    static final String UNKNOWN = "unknown";

    private static final String COMMUNE = "commune";
    private static final String RENT_KIND = "rent-kind";
    private static final String RENT = "rent";
    private static final String SPACES = "[\\s\\u00a0\\u202f€]|m²";
    private static final Pattern SURFACE = Pattern.compile("\\d{1,6}");
    private static final Pattern EUROS = Pattern.compile("\\d{1,7}([.,]\\d{1,2})?");
    private static final int CENTS = 2;
    private static final int LONGEST_NUMBER = 20;
    private static final int LENGTH_OF_DAY = 10;

    private final Form form;

    OfferForm(Form form) {
        this.form = form;
    }

    /** @param commune where it lies, as its field says it */
    void fill(OfferDraft draft, String commune) {
        form.fill("title", draft.title())
                .fill("kind", draft.kind().code())
                .fill("description", draft.description())
                .fill("address", draft.address())
                .fill(COMMUNE, commune)
                .fill("surface", Integer.toString(draft.surface()))
                .fill(
                        RENT_KIND,
                        draft.rent()
                                .map(rent -> rent.equals(Money.ZERO) ? FREE : PRICED)
                                .orElse(UNKNOWN))
                .fill(
                        RENT,
                        draft.rent()
                                .filter(rent -> !rent.equals(Money.ZERO))
                                .map(OfferForm::euros)
                                .orElse(""))
                .fill("from", draft.from().map(LocalDate::toString).orElse(""))
                .fill("until", draft.until().map(LocalDate::toString).orElse(""))
                .fill("condition", draft.condition().code())
                .fill("access", draft.access().code())
                .fill("energy", draft.energy().map(EnergyClass::code).orElse(""));
    }

    private static String euros(Money rent) {
        return BigDecimal.valueOf(rent.cents(), CENTS).stripTrailingZeros().toPlainString();
    }

    /**
     * Refuses what cannot be accepted, field by field; empty then.
     *
     * @param locate where an address of a commune lies
     */
    Optional<OfferDraft> read(TerritoryReading territories, BiFunction<String, Commune, Optional<Coordinates>> locate) {
        String title = withoutContact("title", form.requireLine("title", OfferDraft.LONGEST_TITLE));
        PremisesKind kind = choice("kind", PremisesKind.class);
        String description = readDescription();
        String address = withoutContact("address", form.readLine("address", OfferDraft.LONGEST_ADDRESS));
        Optional<Commune> commune = readCommune(territories);
        int surface = readSurface();
        Optional<Money> rent = readRent();
        Optional<LocalDate> from = readDay("from");
        Optional<LocalDate> until = readDay("until");
        if (from.isPresent() && until.filter(last -> last.isBefore(from.get())).isPresent()) {
            form.refuse("until", "premises.refused.until");
        }
        PremisesCondition condition = choice("condition", PremisesCondition.class);
        PremisesAccess access = choice("access", PremisesAccess.class);
        return form.isRefused()
                ? Optional.empty()
                : Optional.of(new OfferDraft(
                        title,
                        description,
                        address,
                        commune.orElseThrow().code(),
                        locate.apply(address, commune.orElseThrow()),
                        surface,
                        kind,
                        rent,
                        from,
                        until,
                        condition,
                        access,
                        Coded.find(EnergyClass.class, form.value("energy"))));
    }

    private String readDescription() {
        String text = form.readText("description", OfferDraft.LONGEST_DESCRIPTION);
        if (text.isEmpty()) {
            form.refuse("description", "entry.required");
        }
        return withoutContact("description", text);
    }

    private String withoutContact(String field, String text) {
        if (OfferDraft.namesSomeone(text)) {
            form.refuse(field, "premises.refused.contact");
        }
        return text;
    }

    private Optional<Commune> readCommune(TerritoryReading territories) {
        String typed = form.requireLine(COMMUNE, TerritoryReading.LONGEST);
        List<Commune> found = territories.listCommunes(typed);
        if (found.size() > 1) {
            form.refuse(
                    COMMUNE,
                    "premises.refused.several",
                    found.get(0).name() + " (" + found.get(0).code() + ")");
        } else if (found.isEmpty()) {
            form.refuse(COMMUNE, "premises.refused.commune");
        }
        return found.stream().findFirst();
    }

    private int readSurface() {
        String typed = form.requireLine("surface", LONGEST_NUMBER).replaceAll(SPACES, "");
        int surface = SURFACE.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (surface < 1 || surface > OfferDraft.LARGEST_SURFACE) {
            form.refuse("surface", "premises.refused.surface");
        }
        return surface;
    }

    private Optional<Money> readRent() {
        String kind = form.requireChoice(RENT_KIND, List.of(FREE, PRICED, UNKNOWN));
        if (!kind.equals(PRICED)) {
            return kind.equals(FREE) ? Optional.of(Money.ZERO) : Optional.empty();
        }
        String typed = form.requireLine(RENT, LONGEST_NUMBER).replaceAll(SPACES, "");
        Optional<Money> rent = Optional.of(typed)
                .filter(text -> EUROS.matcher(text).matches())
                .map(text -> new Money(new BigDecimal(text.replace(',', '.'))
                        .movePointRight(CENTS)
                        .longValueExact()))
                .filter(money -> money.isMoreThan(Money.ZERO) && !money.isMoreThan(OfferDraft.HIGHEST_RENT));
        if (rent.isEmpty()) {
            form.refuse(RENT, "premises.refused.rent");
        }
        return rent;
    }

    private Optional<LocalDate> readDay(String field) {
        String typed = form.readLine(field, LENGTH_OF_DAY);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            form.refuse(field, "premises.refused.day");
            return Optional.empty();
        }
    }

    private <E extends Enum<E> & Coded> E choice(String field, Class<E> list) {
        List<String> codes =
                Arrays.stream(list.getEnumConstants()).map(Coded::code).toList();
        return Coded.find(list, form.requireChoice(field, codes)).orElseThrow();
    }
}
