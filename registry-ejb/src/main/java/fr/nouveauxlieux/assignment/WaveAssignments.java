package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.College;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who reads what in a wave, and what lacks.
 *
 * @param wanted readers that each dossier is to have
 * @param mixed whether each is to have one of the ministry and one of the Conseil national
 * @param dossiers that are read or to be, by number
 * @param readers of the panel, by name
 * @param runs the latest first
 */
public record WaveAssignments(
        int wanted,
        boolean mixed,
        List<DossierLine> dossiers,
        List<ReaderLine> readers,
        List<ApartLine> apart,
        List<RunLine> runs) {

    /**
     * Someone who reads a dossier, or did.
     *
     * @param name empty once the account is erased
     * @param college empty for who is on the panel no more
     */
    public record Reading(
            AccountId account,
            String name,
            Optional<College> college,
            Instant since,
            Optional<EndKind> end,
            String endReason,
            Optional<Instant> endedAt) {

        public boolean isStanding() {
            return end.isEmpty();
        }
    }

    /**
     * @param wanted readers that it is to have, those called for it alone among them
     * @param missing colleges of which it lacks a reader
     */
    public record DossierLine(
            DossierId id,
            String number,
            String title,
            DossierStage stage,
            int wanted,
            List<Reading> readings,
            Set<College> missing) {

        /** How many readers it lacks. */
        public int lacking() {
            return Math.max(0, wanted - standing().size());
        }

        public List<Reading> standing() {
            return readings.stream().filter(Reading::isStanding).toList();
        }

        public List<Reading> ended() {
            return readings.stream().filter(reading -> !reading.isStanding()).toList();
        }
    }

    /** @param absent for the whole time in which dossiers are read */
    public record ReaderLine(
            AccountId account,
            String name,
            College college,
            int has,
            int most,
            boolean declared,
            boolean absent,
            int barred) {}

    public record ApartLine(ReadersPair pair, String one, String other, String reason) {}
}
