package fr.nouveauxlieux.portal.page.support;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.support.Carrier;
import fr.nouveauxlieux.support.Coded;
import fr.nouveauxlieux.support.Project;
import fr.nouveauxlieux.support.ProjectPlaces;
import fr.nouveauxlieux.support.Stage;
import fr.nouveauxlieux.support.SupportForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The questionnaire as an address answers it. What is not understood is told beside its field and counts as not told. */
final class SupportQuestions {

    static final String COMMUNE = "commune";
    static final String NEIGHBOURHOOD = "qpv";
    static final String NEED = "besoin";
    static final String TYPE = "type";
    static final String CARRIER = "porteur";
    static final String STAGE = "etape";
    static final String AMOUNT = "montant";
    static final String YES = "oui";
    static final String NO = "non";

    private static final List<String> ALL = List.of(COMMUNE, NEIGHBOURHOOD, NEED, TYPE, CARRIER, STAGE, AMOUNT);
    private static final Pattern EUROS = Pattern.compile("0*[1-9]\\d{0,8}");
    private static final int LONGEST_AMOUNT = 20;
    private static final int MOST_CHOICES = 12;

    private final Form form;
    private final boolean asked;
    private final List<Commune> communes;
    private final Project project;

    private SupportQuestions(Form form, boolean asked, ProjectPlaces places) {
        this.form = form;
        this.asked = asked;
        String typed = form.readLine(COMMUNE, ProjectPlaces.LONGEST);
        List<Commune> found = places.list(typed);
        // Of several, one that alone bears the very name is meant.
        List<Commune> named = found.stream()
                .filter(commune -> ProjectPlaces.isNameOf(commune, typed))
                .toList();
        this.communes = named.size() == 1 ? named : found;
        if (!typed.isEmpty() && communes.isEmpty()) {
            form.refuse(COMMUNE, "support.refused.commune");
        } else if (communes.size() > 1) {
            form.refuse(COMMUNE, "support.refused.which-commune");
        }
        Optional<Money> amount = readAmount(form);
        this.project = new Project(
                communes.size() == 1 ? Optional.of(places.describe(communes.get(0))) : Optional.empty(),
                form.findChoice(NEIGHBOURHOOD, List.of(YES, NO)).map(YES::equals),
                Term.find(PlaceType.class, form.value(TYPE)).map(Set::of).orElse(Set.of()),
                form.listValues(NEED).stream()
                        .flatMap(code -> Coded.find(SupportForm.class, code).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Coded.find(Carrier.class, form.value(CARRIER)),
                Coded.find(Stage.class, form.value(STAGE)),
                amount);
    }

    static SupportQuestions read(HttpServletRequest request, ProjectPlaces places) {
        Set<String> sent = request.getParameterMap().keySet();
        return new SupportQuestions(Form.posted(request), ALL.stream().anyMatch(sent::contains), places);
    }

    /** People write 20 000 as they would on paper. */
    private static Optional<Money> readAmount(Form form) {
        String typed = form.readLine(AMOUNT, LONGEST_AMOUNT).replaceAll("[\\s\\u00a0\\u202f€]", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!EUROS.matcher(typed).matches()) {
            form.refuse(AMOUNT, "support.refused.amount");
            return Optional.empty();
        }
        return Optional.of(Money.ofEuros(Long.parseLong(typed)));
    }

    /** Whether anything was sent at all, were it left blank. */
    boolean isAsked() {
        return asked;
    }

    Form form() {
        return form;
    }

    Project project() {
        return project;
    }

    /** Those to choose from, where what was typed means several. */
    List<Commune> listChoices() {
        return communes.size() > 1 ? communes.subList(0, Math.min(MOST_CHOICES, communes.size())) : List.of();
    }

    /** What leads to this very answer; blanks are left out, as long as something remains. */
    QueryString query() {
        QueryString query = QueryString.empty();
        for (String name : ALL) {
            for (String value : form.listValues(name)) {
                if (!value.isBlank()) {
                    query = query.with(name, value.strip());
                }
            }
        }
        return query.asMap().isEmpty() && asked ? query.with(COMMUNE, "") : query;
    }
}
