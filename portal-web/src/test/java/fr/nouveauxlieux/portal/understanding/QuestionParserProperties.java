package fr.nouveauxlieux.portal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.portal.question.FacetCodes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuestionParserProperties {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T09:00");
    private static final Gazetteer FRANCE = Territories.builtIn().gazetteer();
    private static final Lexicon LEXICON = new Lexicon();
    private static final QuestionParser PARSER = new QuestionParser(LEXICON, FRANCE);

    @Property(tries = 500)
    void anyTextIsReadWithoutFailing(@ForAll String text) {
        assertThat(PARSER.parse(text, NOW).rest()).isNotNull();
    }

    @Property(tries = 500)
    void noWordIsInvented(@ForAll("questions") String question) {
        Parsed parsed = PARSER.parse(question, NOW);
        Set<String> typed = keys(question);
        assertThat(typed).containsAll(keys(parsed.rest()));
        assertThat(typed).containsAll(keys(parsed.areaWords()));
        parsed.meanings().forEach(meaning -> assertThat(typed).containsAll(keys(meaning.words())));
    }

    @Property(tries = 200)
    void whatIsLeftOverOfAQuestionHoldsNoTermAnyMore(@ForAll("questions") String question) {
        Parsed parsed = PARSER.parse(question, NOW);
        if (Token.listOf(question).size() <= 14) {
            Token.listOf(parsed.rest()).forEach(token -> assertThat(LEXICON.find(List.of(token.key())))
                    .isEmpty());
        }
    }

    @Property(tries = 1)
    void everyCodeThatWordsMeanIsOneOfItsList() {
        assertThat(LEXICON.listEntries())
                .isNotEmpty()
                .allMatch(entry -> FacetCodes.accepts(entry.facet(), entry.code()));
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of(
                        "coworking",
                        "fablab",
                        "imprimante",
                        "3d",
                        "ouvert",
                        "samedi",
                        "18h",
                        "lyon",
                        "59",
                        "56000",
                        "près",
                        "de",
                        "moi",
                        "autour",
                        "rue",
                        "12",
                        "saint",
                        "denis",
                        "la",
                        "creuse",
                        "atelier",
                        "bois",
                        "poterie",
                        "France",
                        "services",
                        "Le",
                        "Mans",
                        "d'",
                        "impression",
                        "le",
                        "soir",
                        "week-end")
                .list()
                .ofMinSize(1)
                .ofMaxSize(16)
                .map(words -> String.join(" ", words));
    }

    private static Set<String> keys(String text) {
        return Token.listOf(text).stream().map(Token::key).collect(Collectors.toSet());
    }
}
