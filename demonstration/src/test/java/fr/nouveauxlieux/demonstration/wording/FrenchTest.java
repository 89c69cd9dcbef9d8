package fr.nouveauxlieux.demonstration.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.demonstration.chance.Chance;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lille|de Lille",
                "Angers|d'Angers",
                "Évreux|d'Évreux",
                "Œuilly|d'Œuilly",
                "Le Havre|du Havre",
                "Les Ulis|des Ulis",
                "La Rochelle|de La Rochelle",
                "L'Haÿ-les-Roses|de L'Haÿ-les-Roses",
                "Lesneven|de Lesneven",
                "l'Établi|de l'Établi",
                "le Bocal|du Bocal"
            })
    void deIsContractedAndElided(String name, String expected) {
        assertThat(French.of(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Lille, à Lille", "Le Havre, au Havre", "Les Ulis, aux Ulis", "La Rochelle, à La Rochelle"})
    void aIsContracted(String name, String expected) {
        assertThat(French.at(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'Établi de la Belle Équipe|l-etabli-de-la-belle-equipe",
                "/dev/lieu|dev-lieu",
                "Fondation Odette Grandcœur|fondation-odette-grandcoeur",
                "Cow'orking des prés – Bel-Air|cow-orking-des-pres-bel-air"
            })
    void aSlugIsFitForAnAddress(String name, String expected) {
        assertThat(French.slug(name)).isEqualTo(expected);
    }

    @Property
    void aSlugNeverHoldsAnythingElse(@ForAll String text) {
        assertThat(French.slug(text)).matches("([a-z0-9]+(-[a-z0-9]+)*)?").hasSizeLessThanOrEqualTo(55);
    }

    @Test
    void anAdjectiveAgreesWithItsThing() {
        Phrasebook phrasebook = new Phrasebook();
        List<String> feminine = WordList.load("names.properties").getList("things.feminine");

        for (int seed = 0; seed < 300; seed++) {
            String text = phrasebook.fill("{thing}/{adjective}", "Lille", List.of("?"), new Chance(seed));
            String thing = text.split("/")[0];
            String adjective = text.split("/")[1];
            boolean isFeminine = feminine.stream().anyMatch(thing::equalsIgnoreCase);
            assertThat(listAdjectives(isFeminine ? 1 : 0)).as(text).contains(adjective);
        }
    }

    @Test
    void thePhraseIsFilledWithTheTownAsOneSaysIt() {
        String text = new Phrasebook().fill("Campus {of_town}, {town}", "Le Mans", List.of("?"), new Chance(1));

        assertThat(text).isEqualTo("Campus du Mans, Le Mans");
    }

    private static List<String> listAdjectives(int gender) {
        return WordList.load("names.properties").getList("adjectives").stream()
                .map(pair -> pair.split("/")[gender])
                .toList();
    }
}
