package fr.nouveauxlieux.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.attachment.FileName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DispositionTest {

    @Test
    void aNameIsGivenInAsciiAndAsItIs() {
        assertThat(Disposition.of(FileName.of("Étude \"été\" 100%.pdf")))
                .isEqualTo("attachment; filename=\"_tude __t__ 100_.pdf\";"
                        + " filename*=UTF-8''%C3%89tude%20_%C3%A9t%C3%A9_%20100%25.pdf");
    }

    @Property
    void noNameBreaksOutOfTheHeaderNorIsShownInAPage(@ForAll String name) {
        assertThat(Disposition.of(FileName.of(name)))
                .matches("attachment; filename=\"[^\"\\\\%]+\"; filename\\*=UTF-8''[!-~]+")
                .matches("[ -~]+");
    }
}
