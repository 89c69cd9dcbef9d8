package fr.nouveauxlieux.launcher.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
    private final Reasons french = new Reasons(Locale.FRANCE);
    private final Reasons english = new Reasons(Locale.UK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expected at most 250 characters, had 5000 | Au plus 250 caractères sont attendus, il y en a 5000",
                "expected a date as 31/01/2026 or 2026-01-31, was hier, ou avant | Attendu\u202f: une date comme 31/01/2026 ou"
                        + " 2026-01-31\u202f; lu\u202f: hier, ou avant",
                "expected one of Oui, Non, was Peut-être | Attendu\u202f: une de ces valeurs\u202f: Oui, Non\u202f; lu\u202f:"
                        + " Peut-être",
                "the row of line 12 has the same identifier | La ligne 12 a le même identifiant",
                "the file lacks the columns a, b; it has c, d | il manque au fichier les colonnes a, b\u202f; il a\u202f: c, d",
                "expected decimal degrees, as 46.106 | Attendu\u202f: des degrés décimaux, comme 46.106",
                "every place needs a name | Chaque lieu doit avoir un nom"
            })
    void aReasonIsSaidInFrench(String reason, String words) {
        assertThat(french.say(reason)).isEqualTo(words);
        assertThat(english.say(reason)).isEqualTo(reason);
    }

    @Test
    void whatTheValueHoldsIsNeverTakenForTheWords() {
        assertThat(french.say("expected a number, was $1 \\ {0}\nfin")).endsWith("lu\u202f: $1 \\ {0}\nfin");
    }

    @Test
    void aReasonThatIsNotKnownIsSaidAsItIs() {
        assertThat(french.say("the moon is full")).isEqualTo("the moon is full");
    }
}
