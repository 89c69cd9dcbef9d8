package fr.nouveauxlieux.portal.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.kernel.PageRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableQueryTest {

    private static final TableShape SHAPE = new SampleTable(0, true).shape();

    @Test
    void anAddressWithoutParametersAsksForTheFirstPageInTheUsualOrder() {
        TableQuery query = asked();
        assertThat(query.filters()).isEmpty();
        assertThat(query.sort()).contains(new Sort("nom", false));
        assertThat(query.range()).isEqualTo(new PageRange(1, 50));
        assertThat(query.parameters(SHAPE).toString()).isEmpty();
    }

    @Test
    void allThatIsAskedStandsInTheAddressAgain() {
        TableQuery query = asked(
                "etat", "B", "texte", " Élan & co ", "du", "2026-07-14", "tri", "-nom", "page", "3", "taille", "100");
        assertThat(query.find("texte")).contains("Élan & co");
        assertThat(query.findDay("du")).contains(LocalDate.of(2026, 7, 14));
        assertThat(query.parameters(SHAPE).toString())
                .isEqualTo("texte=%C3%89lan+%26+co&etat=B&du=2026-07-14&tri=-nom&taille=100&page=3");
    }

    @ParameterizedTest
    @CsvSource({
        "etat,C",
        "du,2026-02-30",
        "du,hier",
        "du,'+999999999-01-01'",
        "inconnu,x",
        "tri,note",
        "tri,-",
        "tri,nom; drop table",
        "page,0",
        "page,-1",
        "page,1e3",
        "page,99999999999",
        "taille,49",
        "taille,1000",
        "apres,'a b'",
        "texte,''"
    })
    void whatTheTableDoesNotKnowCountsAsNotAsked(String parameter, String value) {
        assertThat(asked(parameter, value)).isEqualTo(asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb"})
    void textWithControlCharactersCountsAsNotTyped(String text) {
        assertThat(asked("texte", text).find("texte")).isEmpty();
    }

    @Test
    void anotherOrderBeginsAtTheFirstPageAndKeepsTheFilters() {
        TableQuery query = asked("etat", "A", "page", "4").sortedBy(new Sort("nom", true));
        assertThat(query.number()).isEqualTo(1);
        assertThat(query.find("etat")).contains("A");
    }

    @Test
    void rowsThatAreNotCountedGoOnAfterAKey() {
        assertThat(asked("apres", "12840").after()).contains("12840");
        assertThat(asked("apres", "1").after("2").parameters(SHAPE).toString()).isEqualTo("apres=2");
        assertThat(asked("apres", "1").atPage(1).after()).isEqualTo(Optional.empty());
    }

    private static TableQuery asked(String... pairs) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return TableQuery.of(SHAPE, parameters);
    }
}
