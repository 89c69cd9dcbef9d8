package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.kernel.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a receipt tells (article R112-11-1 of the code of relations between the public and the administration).
 *
 * @param language {@code fr} or {@code en}
 * @param number of the dossier
 * @param submission number of the version, from 1
 * @param implicitRefusalOn the day on which silence becomes a refusal
 * @param location where the project is
 * @param files names and digests of the files received
 */
public record ReceiptContent(
        String language,
        String number,
        int submission,
        String title,
        Bilingual callTitle,
        Bilingual wave,
        String organisationName,
        String organisationNumber,
        Instant submittedAt,
        String sha256,
        LocalDate implicitRefusalOn,
        CallService service,
        ReceiptLocation location,
        List<DossierFile> files) {

    public ReceiptContent {
        files = List.copyOf(files);
    }
}
