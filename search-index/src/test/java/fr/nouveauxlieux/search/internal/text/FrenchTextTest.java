package fr.nouveauxlieux.search.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "L'Isle-d'Abeau | isle abeau",
                "L’Isle–d’Abeau | isle abeau",
                "Au cœur de l'Œuvre | au coeur de oeuvre",
                "ÉTÉ À NOËL | ete a noel",
                "St-Étienne | saint etienne",
                "Ste Foy | sainte foy",
                "qu'on m'a dit | on a dit",
                "aujourd'hui | aujourd hui",
                "05300 Laragne | 05300 laragne",
                "Curaçao, Æbelø | curacao aebelø",
            })
    void wordsAreFolded(String text, String words) {
        assertThat(String.join(" ", FrenchText.words(text))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ateliers,atelier", "lieux,lieu", "bureaux,bureau", "locaux,local", "journaux,journal", "bijoux,bijou",
        "fablab,fablab", "paris,pari", "gap,gap", "eau,eau", "2024s,2024s", "roubaix,roubaix"
    })
    void pluralsMeetTheirSingular(String plural, String singular) {
        assertThat(Plural.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"villeurbanne,vileurbane", "physique,fisike", "lyon,lion", "1100,1100", "stock,stok"})
    void skeletonsForgetHesitations(String word, String skeleton) {
        assertThat(Skeleton.of(word)).isEqualTo(skeleton);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"lile,lille,1", "cowroking,coworking,1", "abc,abc,0", "abc,xyz,3", "lyon,marseille,4"})
    void editsAreCountedUpToTheLimit(String left, String right, int edits) {
        assertThat(EditDistance.between(left, right, 3)).isEqualTo(edits);
    }

    @Test
    void theArticleDoesNotMakeTheName() {
        assertThat(FrenchText.nameKey("La Fabrique")).isEqualTo(FrenchText.nameKey("fabrique"));
        assertThat(FrenchText.nameKey("Le La")).isEqualTo("le la");
    }

    @Property
    void anyTextGivesWordsOfLettersAndDigits(@ForAll String text) {
        List<String> words = FrenchText.words(text);
        assertThat(words).allSatisfy(word -> assertThat(word).isNotEmpty().hasSizeLessThanOrEqualTo(40));
    }
}
