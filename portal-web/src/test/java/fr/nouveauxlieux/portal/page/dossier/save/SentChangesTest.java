package fr.nouveauxlieux.portal.page.dossier.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.portal.http.ProblemException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentChangesTest {

    @Test
    void aChangeIsReadWithItsInputs() {
        SentChange change = SentChanges.read(
                        "[{\"path\":\"title\",\"base\":3,\"key\":\"0123456789ab\",\"inputs\":{\"title\":[\"La Filature\"]}}]")
                .get(0);
        assertThat(change.path()).isEqualTo("title");
        assertThat(change.base()).isEqualTo(3);
        assertThat(change.typed().orElseThrow().all("title")).isEqualTo(List.of("La Filature"));
    }

    @Test
    void anEmptyValueMayBeSent() {
        SentChange change = SentChanges.read(
                        "[{\"path\":\"title\",\"base\":3,\"key\":\"0123456789ab\",\"value\":null}]")
                .get(0);
        assertThat(change.value()).isNull();
        assertThat(change.typed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | expected an array of 1 to 100 changes",
                "[] | expected an array of 1 to 100 changes",
                "[1] | change 1: expected an object",
                "[{\"path\":1}] | change 1: path: expected the path of an answer",
                "[{\"path\":\"a\",\"base\":-1}] | change 1: base: expected a version, from 0",
                "[{\"path\":\"a\",\"base\":0,\"key\":\"short\"}] | change 1: key: expected 8 to 64 letters, digits and hyphens",
                "[{\"path\":\"a\",\"base\":0,\"key\":\"12345678\"}] | change 1: expected either inputs or a value",
                "[{\"path\":\"a\",\"base\":0,\"key\":\"12345678\",\"inputs\":{\"b\":[]}}] | change 1: inputs: expected arrays of texts under names that begin with the path",
                "nothing | the body is not JSON"
            })
    void whatIsWrongIsToldWithItsPlace(String json, String detail) {
        assertThatThrownBy(() -> SentChanges.read(json))
                .isInstanceOf(ProblemException.class)
                .hasMessage(detail);
    }

    @Property
    void anyTextIsReadOrToldWhy(@ForAll String text) {
        assertThatThrownBy(() -> SentChanges.read(text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void deepNestingIsNoWayIn() {
        assertThatThrownBy(() -> SentChanges.read("[".repeat(200_000))).isInstanceOf(ProblemException.class);
    }
}
