package fr.nouveauxlieux.geodata.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saint-Étienne | saint etienne",
                "st-étienne | saint etienne",
                "STE FOY LES LYON | sainte foy les lyon",
                "L’Haÿ-les-Roses | l hay les roses",
                "L'Haÿ-les-Roses | l hay les roses",
                "Œting | oeting",
                "Plœuc-L'Hermitage | ploeuc l hermitage",
                "Havre (Le) | le havre",
                "Abergement-Clémenciat (L') | l abergement clemenciat",
                "Neuilly s/ Seine | neuilly sur seine",
                "Paris 11e Arrondissement | paris 11",
                "PARIS 11EME | paris 11",
                "Lyon 03 | lyon 3",
                "Marseille 1er | marseille 1",
                "Paris 2nd arrdt | paris 2",
                "LILLE CEDEX 9 | lille",
                "  Aix   en Provence  | aix en provence"
            })
    void aNameHasOneKey(String name, String key) {
        assertThat(PlaceNames.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"le havre, havre", "l isle d abeau, isle d abeau", "les abymes, abymes", "lens, lens", "la, la"})
    void aLeadingArticleIsLeftOut(String key, String bare) {
        assertThat(PlaceNames.withoutArticle(key)).isEqualTo(bare);
    }

    @Property(tries = 500)
    void anyTextHasAKeyOfPlainWords(@ForAll String text) {
        assertThat(PlaceNames.key(text)).matches("(?:[a-z0-9]+(?: [a-z0-9]+)*)?");
    }

    @Property(tries = 300)
    void caseDoesNotMatter(@ForAll @AlphaChars @Chars({' ', '-', '\''}) @StringLength(max = 30) String text) {
        assertThat(PlaceNames.key(text.toUpperCase(Locale.ROOT)))
                .isEqualTo(PlaceNames.key(text.toLowerCase(Locale.ROOT)));
    }

    @Property(tries = 300)
    void theKeyOfAKeyIsItself(
            @ForAll @AlphaChars @Chars({' ', '-', '\'', 'é', 'œ'}) @StringLength(max = 30) String text) {
        String key = PlaceNames.key(text);
        assertThat(PlaceNames.key(key)).isEqualTo(key);
    }
}
