package fr.nouveauxlieux.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.Passphrase;
import fr.nouveauxlieux.account.TooBusyException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassphraseHasherTest {

    private static final Passphrase PASSPHRASE = Passphrase.typed("cheval pile agrafe juste");

    private final PassphraseHasher hasher = new PassphraseHasher();

    @Test
    void aPassphraseMatchesItsHashAndNoOther() {
        String hash = hasher.hash(PASSPHRASE);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.matches(PASSPHRASE, Optional.of(hash))).isTrue();
        assertThat(hasher.matches(Passphrase.typed("cheval pile agrafe justes"), Optional.of(hash)))
                .isFalse();
    }

    @Test
    void twoHashesOfOnePassphraseDiffer() {
        assertThat(hasher.hash(PASSPHRASE)).isNotEqualTo(hasher.hash(PASSPHRASE));
    }

    @Test
    void withoutAHashNothingMatches() {
        assertThat(hasher.matches(PASSPHRASE, Optional.empty())).isFalse();
    }

    @Test
    void aHashAtOtherCostsIsReadAndFoundOutdated() {
        String hash = new PassphraseHasher().hash(PASSPHRASE);
        assertThat(hasher.isOutdated(hash)).isFalse();
        assertThat(hasher.isOutdated(hash.replace("t=2", "t=1"))).isTrue();
        assertThat(hasher.matches(PASSPHRASE, Optional.of(hash.replace("t=2", "t=1"))))
                .as("the costs are read from the hash")
                .isFalse();
    }

    @Test
    void whatIsNoHashIsNotTakenForAWrongPassphrase() {
        assertThatThrownBy(() -> hasher.matches(PASSPHRASE, Optional.of("$2a$10$abc")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofAFloodSomeAreSentAwayAndTheRestIsServed() throws Exception {
        int flood = 60;
        ExecutorService crowd = Executors.newFixedThreadPool(flood);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Boolean>> answers = IntStream.range(0, flood)
                    .mapToObj(i -> crowd.submit(() -> {
                        start.await();
                        return isServed();
                    }))
                    .toList();
            start.countDown();
            long served = 0;
            for (Future<Boolean> answer : answers) {
                served += answer.get() ? 1 : 0;
            }
            assertThat(served).isPositive().isLessThan(flood);
        } finally {
            crowd.shutdownNow();
        }
        assertThat(isServed()).as("once the flood is over").isTrue();
    }

    private boolean isServed() {
        try {
            hasher.hash(PASSPHRASE);
            return true;
        } catch (TooBusyException sentAway) {
            return false;
        }
    }
}
