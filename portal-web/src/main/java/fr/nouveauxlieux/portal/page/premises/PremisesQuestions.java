package fr.nouveauxlieux.portal.page.premises;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.premises.OfferQuery;
import fr.nouveauxlieux.premises.PremisesKind;
import fr.nouveauxlieux.support.Coded;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What is looked for, as an address says it. What is not understood is told beside its field and counts as not told. */
final class PremisesQuestions {

    static final String TERRITORY = "territoire";
    static final String KIND = "type";
    static final String SURFACE = "surface";
    static final String RENT = "loyer";

    private static final List<String> ALL = List.of(TERRITORY, KIND, SURFACE, RENT);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_CHOICES = 12;

    private final Form form;
    private final TypedTerritory territory;
    private final OfferQuery query;

    private PremisesQuestions(Form form, TerritoryReading territories) {
        this.form = form;
        this.territory = territories.read(form.readLine(TERRITORY, TerritoryReading.LONGEST));
        if (territory.isUnknown()) {
            form.refuse(TERRITORY, "premises.refused.territory");
        } else if (!territory.communes().isEmpty()) {
            form.refuse(TERRITORY, "premises.refused.which-commune");
        }
        OptionalInt surface = readNumber(SURFACE);
        OptionalInt rent = readNumber(RENT);
        this.query = new OfferQuery(
                territory.territory(),
                Coded.find(PremisesKind.class, form.value(KIND)),
                surface,
                rent.isPresent() ? Optional.of(Money.ofEuros(rent.getAsInt())) : Optional.empty());
    }

    static PremisesQuestions read(HttpServletRequest request, TerritoryReading territories) {
        return new PremisesQuestions(Form.posted(request), territories);
    }

    /** People write 1 200 as they would on paper. */
    private OptionalInt readNumber(String field) {
        String typed = form.readLine(field, LONGEST_NUMBER).replaceAll("[\\s\\u00a0\\u202f€]|m²", "");
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!NUMBER.matcher(typed).matches()) {
            form.refuse(field, "premises.refused.number");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(typed));
    }

    Form form() {
        return form;
    }

    OfferQuery query() {
        return query;
    }

    /** Whether anything is looked for in particular. */
    boolean isAsked() {
        return ALL.stream().anyMatch(name -> !form.value(name).isEmpty());
    }

    /** Those to choose from, where what was typed means several. */
    List<Commune> listChoices() {
        return territory
                .communes()
                .subList(0, Math.min(MOST_CHOICES, territory.communes().size()));
    }

    /** What leads to this very answer. */
    QueryString address() {
        QueryString address = QueryString.empty();
        for (String name : ALL) {
            if (!form.value(name).isEmpty()) {
                address = address.with(name, form.value(name));
            }
        }
        return address;
    }
}
