package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.College;
import java.util.List;
import java.util.Optional;

/**
 * A run in full: what it proposes and why.
 *
 * @param inputsDigest SHA-256 of all that it was reckoned from
 * @param outcomeDigest SHA-256 of what came of it, before hands changed it
 * @param dossiers by number
 * @param shortfalls dossiers that it gives fewer readers than wanted
 * @param readers the panel as it was, by name
 */
public record RunView(
        WaveKey wave,
        RunLine line,
        RunSettings settings,
        String inputsDigest,
        String outcomeDigest,
        List<DossierProposal> dossiers,
        List<Shortfall> shortfalls,
        List<ReaderProposal> readers) {

    /** @param kept names of who reads it already */
    public record DossierProposal(
            DossierId id, String number, String title, List<String> kept, List<ProposedReader> proposed) {}

    /**
     * @param merit why it goes to them; empty for who came to the panel since
     * @param leftOut why it was not given when the run was applied
     */
    public record ProposedReader(
            AccountId account,
            String name,
            Optional<College> college,
            Optional<Merit> merit,
            boolean byHand,
            boolean struck,
            Optional<Bar> leftOut) {}

    /**
     * @param before dossiers that they had already
     * @param given by the run, as adjusted
     */
    public record ReaderProposal(AccountId account, String name, College college, int before, int given, int most) {}
}
