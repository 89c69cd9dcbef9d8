package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.dossier.ReceiptContent;
import fr.nouveauxlieux.dossier.ReceiptLocation;
import fr.nouveauxlieux.dossier.ReceiptWriter;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.EmailAddress;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That the server's own libraries let receipts be printed. What they say is tested without a server. */
@ExtendWith(ArquillianExtension.class)
public class ReceiptIT {

    @Inject
    private ReceiptWriter writer;

    @Test
    void aReceiptIsPrintedInTheServer() {
        ReceiptContent content = new ReceiptContent(
                "fr",
                "FDT-2026-000123",
                1,
                "La Fabrique des Cévennes",
                new Bilingual("Fabriques de territoire", "Territory factories"),
                new Bilingual("4e vague de 2026", "Fourth wave of 2026"),
                "Le Labo d’Élan",
                "13002526500013",
                Instant.parse("2026-11-22T22:12:05Z"),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                LocalDate.of(2027, 1, 22),
                new CallService(
                        "Programme Nouveaux lieux, nouveaux liens",
                        "20 avenue de Ségur, 75007 Paris",
                        new EmailAddress("fabriques@lieux.example"),
                        Optional.empty()),
                ReceiptLocation.NONE,
                List.of());
        byte[] receipt = writer.write(content);
        assertThat(new String(receipt, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.")
                .contains("/Version /1.7", "/MarkInfo");
        assertThat(writer.write(content)).isEqualTo(receipt);
    }
}
