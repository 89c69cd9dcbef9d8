package fr.nouveauxlieux.portal.page.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.form.FieldTemplate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateLinkTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void aFileIsHadByItsContentAndItsName() {
        TemplateLink link = TemplateLink.of(Optional.of(new FieldTemplate.File("Modèle n° 1 & 2.odt", DIGEST)));

        assertThat(link.address()).isEqualTo("/modeles/" + DIGEST + "?nom=Mod%C3%A8le+n%C2%B0+1+%26+2.odt");
        assertThat(link.name()).isEqualTo("Modèle n° 1 & 2.odt");
        assertThat(link.isFile()).isTrue();
    }

    @Test
    void aNameThatTurnsTheDirectionOfReadingIsShownPlain() {
        assertThat(TemplateLink.of(Optional.of(new FieldTemplate.File("a\u202efdp.exe", DIGEST)))
                        .name())
                .isEqualTo("a_fdp.exe");
    }

    @Test
    void whatLiesElsewhereIsAnAddressAlone() {
        TemplateLink link = TemplateLink.of(Optional.of(new FieldTemplate.Link("https://exemple.fr/a.odt")));

        assertThat(link).isEqualTo(new TemplateLink("https://exemple.fr/a.odt", ""));
        assertThat(link.isFile()).isFalse();
        assertThat(TemplateLink.of(Optional.empty()).isGiven()).isFalse();
    }
}
