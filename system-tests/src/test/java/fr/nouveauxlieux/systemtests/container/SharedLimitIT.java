package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.limit.Allowance;
import fr.nouveauxlieux.limit.Allowances;
import fr.nouveauxlieux.limit.Purpose;
import fr.nouveauxlieux.limit.SharedLimit;
import fr.nouveauxlieux.limit.internal.LimitRows;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two nodes, as far as limits are concerned, are two memories before one database. */
@ExtendWith(ArquillianExtension.class)
public class SharedLimitIT {

    private static final byte[] SECRET = "un secret que les nœuds partagent".getBytes(StandardCharsets.UTF_8);

    @Inject
    private Allowances allowances;

    @Inject
    private LimitRows rows;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    private final String someone = UUID.randomUUID().toString();

    private SharedLimit node() {
        return new SharedLimit(allowances, rows, SECRET, clock);
    }

    @Test
    void whatOneNodeCountedTheOtherKnows() {
        SharedLimit one = node();
        SharedLimit other = node();
        for (int i = 0; i < allowances.of(Purpose.RESET).times(); i++) {
            assertThat((i % 2 == 0 ? one : other).tryTake(Purpose.RESET, someone))
                    .isEmpty();
        }
        assertThat(one.tryTake(Purpose.RESET, someone).orElse(0)).isBetween(1L, 3600L);
        assertThat(other.tryTake(Purpose.RESET, someone)).isPresent();
        assertThat(other.tryTake(Purpose.RESET, someone + "x")).isEmpty();
    }

    @Test
    void nodesThatCountAtTheSameMomentDoNotCountPastEachOther() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tries = Stream.generate(this::node)
                    .limit(40)
                    .map(node -> (Callable<Boolean>)
                            () -> node.tryTake(Purpose.REGISTRATION, someone).isEmpty())
                    .toList();
            int taken = 0;
            for (Future<Boolean> attempt : crowd.invokeAll(tries)) {
                taken += attempt.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(allowances.of(Purpose.REGISTRATION).times());
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void timeGivesTriesBackAndWhatIsPastIsSwept() throws Exception {
        Allowance allowance = allowances.of(Purpose.RESET);
        String digest = "a".repeat(48) + someone.replace("-", "").substring(0, 16);
        for (int i = 0; i < allowance.times(); i++) {
            rows.tryTake(Purpose.RESET, digest, allowance);
        }
        assertThat(rows.tryTake(Purpose.RESET, digest, allowance)).isPresent();
        passTime(digest, "10 minutes");
        assertThat(rows.tryTake(Purpose.RESET, digest, allowance)).isEmpty();
        assertThat(rows.tryTake(Purpose.RESET, digest, allowance)).isPresent();
        passTime(digest, "2 hours");
        assertThat(rows.sweep()).isPositive();
        assertThat(rows.tryTake(Purpose.RESET, digest, allowance)).isEmpty();
    }

    private void passTime(String digest, String time) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update shared_limit set free_at = free_at - interval '" + time
                    + "' where key_digest = '" + digest + "'");
        }
    }
}
