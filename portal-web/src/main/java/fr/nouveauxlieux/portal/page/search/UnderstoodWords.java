package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.portal.question.GeometryText;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import fr.nouveauxlieux.portal.text.FacetTexts;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.portal.understanding.Meaning;
import fr.nouveauxlieux.portal.understanding.Meaning.Around;
import fr.nouveauxlieux.portal.understanding.Meaning.Chosen;
import fr.nouveauxlieux.portal.understanding.Meaning.Open;
import fr.nouveauxlieux.portal.understanding.QuestionUnderstanding;
import fr.nouveauxlieux.portal.understanding.Understood;
import fr.nouveauxlieux.search.Facet;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Says what was understood of the words of a question, and leads to what else they may mean. */
public final class UnderstoodWords {

    private static final int MOST_COMMUNES = 12;
    private static final String USUAL_RADIUS_METRES = "10000";

    private final Texts texts;
    private final FacetTexts facetTexts;
    private final Understood understood;
    private final QueryString asked;
    private final QueryString answered;

    /**
     * @param asked the question as the form keeps it
     * @param answered the question with what was understood
     */
    UnderstoodWords(
            Texts texts, FacetTexts facetTexts, Understood understood, QueryString asked, QueryString answered) {
        this.texts = texts;
        this.facetTexts = facetTexts;
        this.understood = understood;
        this.asked = asked;
        this.answered = answered;
    }

    /**
     * One thing that was understood, or may be meant.
     *
     * @param url the search page without it, or with it instead
     */
    public record Mark(String name, String url) {}

    /** Whether anything was understood beyond the words. */
    public boolean isRead() {
        return understood.isRead();
    }

    /** Whether the words are searched as they are because the reader wants so. */
    public boolean isAsTyped() {
        return understood.asTyped();
    }

    public String getTyped() {
        return understood.typed();
    }

    /** What is not known without the reader's position. */
    public boolean isPositionWanted() {
        return understood.positionWanted();
    }

    public boolean isAddressUnplaced() {
        return understood.addressUnplaced();
    }

    /** Each thing understood, with the same question without it; the words left over are searched as text. */
    public List<Mark> getMarks() {
        return understood.meanings().stream()
                .flatMap(meaning -> nameOf(meaning).stream().map(name -> new Mark(name, urlWithout(meaning))))
                .toList();
    }

    /** The words that are searched as text beside what was understood; empty if there are none. */
    public String getRest() {
        return String.join("", answered.asMap().getOrDefault(QuestionParameters.TEXT, List.of()));
    }

    /** The same words, searched as they are. */
    public String getAsTypedUrl() {
        return asked.withOnly(QuestionUnderstanding.AS_TYPED, understood.typed())
                .appendTo(SearchPage.PATH);
    }

    /** The same words, to be understood. */
    public String getReadUrl() {
        return asked.without(QuestionUnderstanding.AS_TYPED).appendTo(SearchPage.PATH);
    }

    /** The communes that the name or the postal code may mean, where there are several. */
    public List<Mark> getCommunes() {
        return understood.homonyms().stream()
                .filter(commune -> commune.centre().isPresent())
                .limit(MOST_COMMUNES)
                .map(commune -> new Mark(nameOf(commune), urlAround(commune)))
                .toList();
    }

    private Optional<String> nameOf(Meaning meaning) {
        if (meaning instanceof Chosen chosen) {
            return Optional.of(facetTexts.nameOf(chosen.facet(), chosen.code()));
        }
        if (meaning instanceof Around around) {
            return Optional.of(texts.format("form.around", around.name()));
        }
        if (meaning instanceof Open open) {
            return Optional.of(texts.find("filter.open-" + open.choice())
                    .orElseGet(() -> sayMoment(LocalDateTime.parse(open.choice()))));
        }
        return understood.positionWanted() ? Optional.empty() : Optional.of(texts.get("form.near-me"));
    }

    private String sayMoment(LocalDateTime moment) {
        String day = DateTimeFormatter.ofPattern(texts.get("understanding.day"))
                .withLocale(texts.language().locale())
                .format(moment);
        return texts.format("understanding.open", day, texts.time(moment.toLocalTime()));
    }

    private String urlWithout(Meaning meaning) {
        QueryString without = answered;
        if (meaning instanceof Chosen chosen) {
            without = answered.without(chosen.facet().parameter(), chosen.code());
        } else if (meaning instanceof Open) {
            without = answered.without(QuestionParameters.OPEN);
        } else {
            without = answered.without(QuestionParameters.NEAR)
                    .without(QuestionParameters.RADIUS)
                    .without(QuestionParameters.SORT);
        }
        return without.appendTo(SearchPage.PATH);
    }

    private String nameOf(Commune commune) {
        return texts.format(
                "understanding.commune", commune.name(), facetTexts.nameOf(Facet.DEPARTEMENT, commune.departement()));
    }

    private String urlAround(Commune commune) {
        QueryString elsewhere = understood.isRead() ? answered : answered.without(QuestionParameters.TEXT);
        return elsewhere
                .withOnly(
                        QuestionParameters.NEAR,
                        GeometryText.write(commune.centre().orElseThrow()))
                .withOnly(QuestionParameters.RADIUS, USUAL_RADIUS_METRES)
                .appendTo(SearchPage.PATH);
    }
}
