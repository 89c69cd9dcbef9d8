package fr.nouveauxlieux.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ReceiptBundlesTest {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(bundle(Locale.ENGLISH).keySet())
                .containsExactlyInAnyOrderElementsOf(bundle(Locale.ROOT).keySet());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("fr.nouveauxlieux.receipt.internal.receipt", locale, EXACT);
    }
}
