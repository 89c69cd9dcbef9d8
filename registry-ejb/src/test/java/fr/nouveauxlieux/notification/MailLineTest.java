package fr.nouveauxlieux.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MailLineTest {

    @Property
    void everyTextWithSomethingToReadBecomesALineThatMessagesTake(@ForAll String text) {
        Assume.that(text.codePoints().anyMatch(Character::isLetterOrDigit));
        String line = MailLine.of(text);
        assertThat(line).isNotBlank().hasSizeLessThanOrEqualTo(MailLine.LONGEST);
        assertThat(line.codePoints()).noneMatch(MailLine::breaks);
    }

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(MailLine.of("Le Labo d’Élan")).isEqualTo("Le Labo d’Élan");
    }

    @Test
    void aLongTextEndsWithAnEllipsisAndIsNotCutWithinACharacter() {
        assertThat(MailLine.of("é".repeat(5000))).isEqualTo("é".repeat(149) + "…");
        assertThat(MailLine.of("a" + "😀".repeat(100))).isEqualTo("a" + "😀".repeat(74) + "…");
        assertThat(MailLine.of("😀".repeat(100))).isEqualTo("😀".repeat(74) + "…");
    }

    @Test
    void linesBecomeOne() {
        assertThat(MailLine.of(" Le Labo\r\n\tBcc: x\u202e\u2028d’Élan ")).isEqualTo("Le Labo Bcc: x d’Élan");
    }

    @Test
    void nothingIsNoLine() {
        assertThatThrownBy(() -> MailLine.of("\u0000 \n")).isInstanceOf(IllegalArgumentException.class);
    }
}
