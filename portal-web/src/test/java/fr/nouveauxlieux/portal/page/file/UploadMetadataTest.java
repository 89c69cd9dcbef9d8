package fr.nouveauxlieux.portal.page.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadMetadataTest {

    @Test
    void valuesAreInBase64AndAKeyMayHaveNone() {
        UploadMetadata metadata = UploadMetadata.parse("filename w6l0w6kucGRm, path c3RhdHV0cw==,private");
        assertThat(metadata.find("filename")).contains("été.pdf");
        assertThat(metadata.find("path")).contains("statuts");
        assertThat(metadata.find("private")).contains("");
        assertThat(metadata.find("other")).isEmpty();
    }

    @Test
    void noHeaderIsNoMetadata() {
        assertThat(UploadMetadata.parse(null).find("filename")).isEmpty();
        assertThat(UploadMetadata.parse(" ").find("filename")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filename été", "filename ====", "path c3Rh dHV0"})
    void whatIsNotInBase64IsRefused(String header) {
        assertThatThrownBy(() -> UploadMetadata.parse(header))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Upload-Metadata");
    }

    @Test
    void aHeaderWithoutEndIsRefused() {
        assertThatThrownBy(() -> UploadMetadata.parse("a".repeat(5_000))).hasMessageContaining("4000");
    }
}
