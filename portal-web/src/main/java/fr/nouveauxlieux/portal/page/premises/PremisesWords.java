package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.premises.EnergyClass;
import fr.nouveauxlieux.premises.Offer;
import fr.nouveauxlieux.premises.OfferDraft;
import fr.nouveauxlieux.premises.OfferSheet;
import fr.nouveauxlieux.support.Coded;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says premises in words. */
public final class PremisesWords {

    private static final int CENTS = 2;

    private final Texts texts;

    public PremisesWords(Texts texts) {
        this.texts = texts;
    }

    public OfferView view(Offer offer) {
        return view(offer.id().value(), offer.content(), offer.commune(), offer.owner());
    }

    public OfferView view(OfferSheet sheet) {
        return view(sheet.id().value(), sheet.content(), sheet.commune(), sheet.ownerName());
    }

    private OfferView view(String id, OfferDraft content, Optional<Commune> commune, String owner) {
        Optional<Coordinates> point = content.point();
        return new OfferView(
                id,
                content.title(),
                owner,
                commune.map(one -> one.name() + " (" + one.departement() + ")")
                        .orElse(content.commune().value()),
                content.address(),
                of("kind", content.kind()),
                texts.format("premises.square-metres", content.surface()),
                rent(content.rent()),
                availability(content),
                of("condition", content.condition()),
                of("access", content.access()),
                content.energy().map(EnergyClass::name).orElse(""),
                content.description(),
                point.map(p -> degrees(p.latitude())).orElse(""),
                point.map(p -> degrees(p.longitude())).orElse(""),
                point.map(p -> p.precision().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(""));
    }

    /** @param list as {@code kind} */
    public String of(String list, Coded one) {
        return texts.get("premises." + list + "." + one.code());
    }

    public List<Choice> choices(String list, Coded... all) {
        return Arrays.stream(all)
                .map(one -> new Choice(one.code(), of(list, one)))
                .toList();
    }

    private String rent(Optional<Money> rent) {
        return rent.map(money -> money.equals(Money.ZERO)
                        ? texts.get("premises.rent.free")
                        : texts.format("premises.rent.month", euros(money)))
                .orElse(texts.get("premises.rent.unknown"));
    }

    private String euros(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(texts.language().locale());
        format.setCurrency(Currency.getInstance("EUR"));
        BigDecimal euros = BigDecimal.valueOf(money.cents(), CENTS);
        boolean whole = euros.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : CENTS);
        format.setMaximumFractionDigits(whole ? 0 : CENTS);
        return format.format(euros);
    }

    private String availability(OfferDraft content) {
        String from = content.from().map(texts::date).orElse("");
        String until = content.until().map(texts::date).orElse("");
        String key = from.isEmpty() ? until.isEmpty() ? "now" : "until" : until.isEmpty() ? "from" : "both";
        return texts.format("premises.available." + key, from, until);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
