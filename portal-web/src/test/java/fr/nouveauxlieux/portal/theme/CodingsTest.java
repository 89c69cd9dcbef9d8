package fr.nouveauxlieux.portal.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CodingsTest {

    @Test
    void aCodingIsUsedOnlyWhereItIsNamedAndNotRefused() {
        assertThat(Codings.accepts("gzip, deflate, br", "br")).isTrue();
        assertThat(Codings.accepts("gzip;q=0.5", "gzip")).isTrue();
        assertThat(Codings.accepts("br;q=0, gzip", "br")).isFalse();
        assertThat(Codings.accepts("br;q=0.0", "br")).isFalse();
        assertThat(Codings.accepts("brotli", "br")).isFalse();
        assertThat(Codings.accepts(null, "gzip")).isFalse();
    }

    @Test
    void theManifestServesItsFilesAndNoOther() throws IOException {
        AssetManifest manifest = AssetManifest.read(
                new ByteArrayInputStream("{\"search.js\":\"search.0123.js\"}".getBytes(StandardCharsets.UTF_8)));
        assertThat(manifest.getFile("search.js")).isEqualTo("search.0123.js");
        assertThat(manifest.holds("search.0123.js")).isTrue();
        assertThat(manifest.holds("../web.xml")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> manifest.getFile("other.js"))
                .withMessageContaining("other.js");
    }

    @Test
    void anUnknownThemeIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Look.get("pink")).withMessageContaining("dsfr, neutral");
    }
}
