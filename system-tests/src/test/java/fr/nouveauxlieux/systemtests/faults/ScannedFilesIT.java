package fr.nouveauxlieux.systemtests.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.nouveauxlieux.systemtests.process.Await;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and a real virus scanner, which comes late and knows one signature of our own. */
class ScannedFilesIT {

    @TempDir
    private Path folder;

    private static byte[] pdf(String comment) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% "
                        + comment + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(US_ASCII);
    }

    @Test
    void filesWaitForTheScannerAndWhatItKnowsIsRefused() throws Exception {
        assumeTrue(ClamdProcess.findProgram().isPresent(), "no clamd on this machine: Debian has it in clamav-daemon");
        try (ClamdProcess scanner = new ClamdProcess(folder.resolve("scanner"));
                KillablePortal portal =
                        new KillablePortal(folder.resolve("data"), Map.of("NL_CLAMAV_ADDRESS", scanner.address()))) {
            TrialCall.publish(portal);
            Applicant author = Applicant.join(portal);
            String dossier = author.begin(TrialCall.CODE);

            String plain = author.sendFile(dossier, TrialCall.PIECE, "statuts.pdf", pdf("rien"));
            Await.until("the first look", () -> state(author, plain).contains("\"scanning\""));
            assertThat(status(author, plain)).isEqualTo(404);

            scanner.start();
            Await.until("the scanner's word", () -> state(author, plain).contains("\"safe\""));
            assertThat(status(author, plain)).isEqualTo(200);

            String known = author.sendFile(dossier, TrialCall.PIECE, "budget.pdf", pdf(ClamdProcess.PHRASE));
            Await.until("the refusal", () -> state(author, known).contains("\"refused\""));
            assertThat(state(author, known)).contains("\"virus\"");
            assertThat(status(author, known)).isEqualTo(404);
        }
    }

    private static String state(Applicant author, String address) throws IOException {
        return Applicant.text(author.get(address));
    }

    /** Of the file itself. */
    private static int status(Applicant author, String address) throws IOException {
        return author.get("/fichiers" + address.substring(address.lastIndexOf('/')))
                .statusCode();
    }
}
