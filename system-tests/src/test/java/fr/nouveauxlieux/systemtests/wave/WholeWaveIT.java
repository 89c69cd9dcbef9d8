package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.process.PortalProcess;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A wave played from its dossiers to the first payments, by the portal's own pages: {@code -Dnl.wave.dossiers=300
 * -Dnl.wave.readers=40} for one of full size. Prints how many requests it took, and the slowest pages.
 */
class WholeWaveIT {

    private static final int DOSSIERS = Integer.getInteger("nl.wave.dossiers", 30);
    private static final int READERS = Integer.getInteger("nl.wave.readers", 10);

    /** Nobody comes as fast as one program that plays everybody. */
    private static final Map<String, String> SETTINGS =
            Map.of("NL_WEB_RATE_REQUESTS_PER_MINUTE", "0", "NL_WEB_RATE_TILES_PER_MINUTE", "0");

    @TempDir
    private Path folder;

    private final Traffic traffic = new Traffic();

    @Test
    void aWaveGoesFromItsDossiersToTheMoneyByTheRulesThatHoldThroughout() throws SQLException {
        try (PortalProcess portal = PortalProcess.run(folder.resolve("data"), SETTINGS);
                Connection connection = portal.connect()) {
            traffic.ends("start");
            play(new Database(connection), portal.site());
            PortalProcess.Finished journal = PortalProcess.command(portal.dataFolder(), Map.of(), "journal", "verify");
            assertThat(journal.exitCode()).as(journal.output()).isZero();
        } finally {
            traffic.print(System.out);
        }
    }

    private void play(Database database, String site) {
        Cast cast = new Cast(database, site, traffic);
        CallOfTheWave call = new CallOfTheWave(database, DOSSIERS);
        call.publish(cast.visitor());
        Story story = new Story(database, cast, call);
        Invariants invariants = new Invariants(story);
        Assignment assignment = new Assignment(story);
        stage("submissions", invariants, () -> new Submissions(story).play(DOSSIERS));
        stage("instruction", invariants, () -> new Instruction(story).play());
        stage("panels and interests", invariants, () -> new Panels(story).play(READERS));
        stage("assignment", invariants, assignment::play);
        stage("readings", invariants, () -> new Readings(story, assignment).play());
        stage("committee", invariants, () -> new Committee(story).gather());
        Decisions decisions = new Decisions(story);
        stage("decisions and letters", invariants, decisions::play);
        stage("waiting list", invariants, () -> new WaitingList(story, decisions).play());
        stage("agreements", invariants, () -> new Agreements(story).play());
        stage("payments", invariants, () -> new Payments(story).play());
    }

    private void stage(String name, Invariants invariants, Runnable played) {
        played.run();
        traffic.ends(name);
        invariants.hold();
    }
}
