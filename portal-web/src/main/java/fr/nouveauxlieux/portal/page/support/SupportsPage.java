package fr.nouveauxlieux.portal.page.support;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.support.Carrier;
import fr.nouveauxlieux.support.Coded;
import fr.nouveauxlieux.support.JudgedScheme;
import fr.nouveauxlieux.support.Project;
import fr.nouveauxlieux.support.Stage;
import fr.nouveauxlieux.support.SupportForm;
import fr.nouveauxlieux.support.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the support finder shows. */
@Named("supports")
@RequestScoped
public class SupportsPage {

    @Inject
    private Visit visit;

    @Inject
    private SupportCards cards;

    private SupportQuestions questions;
    private List<JudgedScheme> judged = List.of();

    /** Schemes of one verdict. @param code of the verdict, for identifiers */
    public record Part(String code, String title, String lead, List<SupportCard> cards) {}

    void show(SupportQuestions asked, List<JudgedScheme> answer) {
        questions = asked;
        judged = answer;
    }

    public boolean isAsked() {
        return questions.isAsked();
    }

    public String value(String field) {
        return questions.form().value(field);
    }

    public boolean has(String field, String value) {
        return questions.form().has(field, value);
    }

    /** What was not understood of a field; empty for nothing. */
    public String error(String field) {
        return questions
                .form()
                .findError(field)
                .map(error ->
                        visit.getTexts().format(error.text(), error.arguments().toArray()))
                .orElse("");
    }

    /** The communes that what was typed may mean, each as the address that means it. */
    public List<Choice> getCommunes() {
        return questions.listChoices().stream().map(this::choice).toList();
    }

    private Choice choice(Commune commune) {
        String name = commune.name() + " (" + commune.code() + ")";
        return new Choice(
                questions.query().withOnly(SupportQuestions.COMMUNE, name).appendTo(SupportsServlet.PATH)
                        + "#resultats",
                name);
    }

    /** The commune understood, with its département; empty for none. */
    public String getPlace() {
        return questions
                .project()
                .place()
                .map(place -> place.commune().name() + " (" + place.commune().departement() + ")")
                .orElse("");
    }

    /** What was answered beside the commune, in words: the page may be printed, or someone else's. */
    public List<String> getTold() {
        Texts texts = visit.getTexts();
        SupportWords words = new SupportWords(texts);
        Project project = questions.project();
        return Stream.of(
                        project.needs().stream()
                                .findFirst()
                                .map(any -> texts.format("support.told.need", words.list("form", project.needs()))),
                        project.types().stream()
                                .findFirst()
                                .map(type -> texts.format("support.told.type", texts.of(type))),
                        project.carrier()
                                .map(carrier -> texts.format("support.told.carrier", words.of("carrier", carrier))),
                        project.stage().map(stage -> texts.format("support.told.stage", words.of("stage", stage))),
                        project.inNeighbourhood().map(is -> texts.get(is ? "support.told.oui" : "support.told.non")),
                        project.amount().map(amount -> texts.format("support.told.amount", words.euros(amount))))
                .flatMap(Optional::stream)
                .toList();
    }

    public List<Choice> getNeeds() {
        return choices("form", SupportForm.values());
    }

    public List<Choice> getCarriers() {
        return choices("carrier", Carrier.values());
    }

    public List<Choice> getStages() {
        return choices("stage", Stage.values());
    }

    public List<Choice> getTypes() {
        return Arrays.stream(PlaceType.values())
                .map(type -> new Choice(type.code(), visit.getTexts().of(type)))
                .toList();
    }

    public List<Choice> getYesNo() {
        return List.of(
                new Choice(SupportQuestions.YES, visit.getTexts().get("support.yes")),
                new Choice(SupportQuestions.NO, visit.getTexts().get("support.no")));
    }

    private List<Choice> choices(String list, Coded... all) {
        SupportWords words = new SupportWords(visit.getTexts());
        return Arrays.stream(all)
                .map(one -> new Choice(one.code(), words.of(list, one)))
                .toList();
    }

    /** How many fit and may fit, in words. */
    public String getCount() {
        return visit.getTexts().format("support.count", count(Verdict.FITS), count(Verdict.MAY_FIT));
    }

    private long count(Verdict verdict) {
        return judged.stream().filter(one -> one.verdict() == verdict).count();
    }

    /** The parts that hold something. */
    public List<Part> getParts() {
        return Arrays.stream(Verdict.values())
                .map(this::part)
                .filter(part -> !part.cards().isEmpty())
                .toList();
    }

    private Part part(Verdict verdict) {
        String code = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Part(
                code,
                visit.getTexts().get("support.verdict." + code),
                visit.getTexts().get("support.verdict." + code + ".lead"),
                judged.stream()
                        .filter(one -> one.verdict() == verdict)
                        .map(one -> cards.card(one, questions.project()))
                        .toList());
    }

    /** Every scheme, for whoever has not answered anything. */
    public List<SupportCard> getAll() {
        return judged.stream().map(one -> cards.card(one, questions.project())).toList();
    }
}
