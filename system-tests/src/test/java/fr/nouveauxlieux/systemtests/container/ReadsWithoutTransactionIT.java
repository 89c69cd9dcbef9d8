package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What pages read outside any use case. The server shares what it keeps for such reads between a request and the work that
 * the request hands to another thread, which closes it as it ends.
 */
@ExtendWith(ArquillianExtension.class)
public class ReadsWithoutTransactionIT {

    private static final int ROUNDS = 300;

    @Inject
    private Dossiers dossiers;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void aRequestReadsOnWhileWorkThatItHandedOverReadsToo() throws Exception {
        assertThat(dossiers.find(DossierId.draw())).isEmpty();
        for (int round = 0; round < ROUNDS; round++) {
            List<Future<Boolean>> others = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                others.add(executor.submit(() -> dossiers.find(DossierId.draw()).isEmpty()));
            }
            assertThat(dossiers.find(DossierId.draw())).isEmpty();
            for (Future<Boolean> other : others) {
                assertThat(other.get()).isTrue();
            }
        }
    }
}
