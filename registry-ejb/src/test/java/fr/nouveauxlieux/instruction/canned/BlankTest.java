package fr.nouveauxlieux.instruction.canned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.instruction.DeskText;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BlankTest {

    @Test
    void whatIsKnownIsPutInAndTheRestStaysOpen() {
        String text = "Votre dossier {numero} : répondez avant le {echeance}.";
        String filled = Blank.fill(text, Map.of(Blank.NUMBER, "FDT-2026-000001"));
        assertThat(filled).isEqualTo("Votre dossier FDT-2026-000001 : répondez avant le {echeance}.");
        assertThat(Blank.listOpen(filled)).containsExactly(Blank.DUE);
    }

    @Test
    void whatIsPutInIsTakenAsItIs() {
        assertThat(Blank.fill("{projet}", Map.of(Blank.PROJECT, "$1 {numero} \\", Blank.NUMBER, "X")))
                .isEqualTo("$1 {numero} \\");
    }

    @Test
    void whatLooksLikeABlankAndIsNoneIsNamed() {
        assertThat(Blank.listUnknown("{numero} {nom} {prenom} {nom} {Autre} {}"))
                .containsExactly("{nom}", "{prenom}");
        assertThatThrownBy(() -> new CannedDraft("Pièce", new DeskText("Bonjour {nom}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aTextWithoutBracesStaysAsItIs(@ForAll String text) {
        String plain = text.replace("{", "(");
        assertThat(Blank.fill(plain, Map.of(Blank.NUMBER, "1"))).isEqualTo(plain);
    }
}
