package fr.nouveauxlieux.demonstration.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind's file speaks the registry's words: a code that is never drawn would else go unseen. */
class PlaceKindTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    static Stream<String> codes() {
        return VOCABULARY.listCodes(Vocabulary.TYPES).stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aKindSpeaksTheWordsOfTheRegistry(String code) {
        PlaceKind kind = PlaceKind.load(code);

        assertThat(VOCABULARY.listCodes("families")).contains(kind.family());
        assertThat(VOCABULARY.listCodes("types")).containsAll(kind.also().listItems());
        assertThat(kind.also().listItems()).doesNotContain(code);
        assertThat(VOCABULARY.listCodes("services")).containsAll(kind.services().listItems());
        assertThat(VOCABULARY.listCodes("audiences"))
                .containsAll(kind.audiences().listItems());
        assertThat(VOCABULARY.listCodes("labels")).containsAll(kind.labels().listItems());
        assertThat(VOCABULARY.listCodes("legal_form"))
                .containsAll(kind.legalForms().listItems());
        assertThat(VOCABULARY.listCodes("appointment"))
                .containsAll(kind.appointment().listItems());
        assertThat(kind.free().listItems()).isSubsetOf("oui", "non");
        assertThat(kind.urbanWeight()).isPositive();
        assertThat(kind.ruralWeight()).isPositive();
    }
}
