package fr.nouveauxlieux.portal.page.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.attachment.PreviewSize;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import org.junit.jupiter.api.Test;

class PreviewImageTest {

    private static final AttachmentId FILE = AttachmentId.draw();
    private static final Texts FRENCH = Texts.in(Language.FRENCH);

    @Test
    void aPreviewTellsWhatItIsAndItsPlaceBeforehand() {
        PreviewImage own = PreviewImage.small(FILE, "Statuts signés.PDF", new PreviewSize(339, 480), FRENCH);
        assertThat(own)
                .isEqualTo(new PreviewImage("/apercus/" + FILE, 113, 160, "Première page de Statuts signés.PDF"));
        PreviewImage desk = PreviewImage.forStaff(FILE, "façade.jpg", new PreviewSize(480, 1), FRENCH);
        assertThat(desk).isEqualTo(new PreviewImage("/agents/apercus/" + FILE, 240, 1, "Aperçu de façade.jpg"));
    }
}
