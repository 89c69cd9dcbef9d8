package fr.nouveauxlieux.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private static final Executor HERE = Runnable::run;

    private final ExecutorService elsewhere = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        elsewhere.shutdownNow();
    }

    @Test
    void itemsComeInTheirOrderWhateverTheThreads() {
        List<Integer> items = IntStream.range(0, 1_000).boxed().toList();
        List<Integer> received = new ArrayList<>();
        try (ReadAhead<Integer> readAhead = new ReadAhead<>(items.iterator(), elsewhere)) {
            readAhead.forEachRemaining(received::add);
            assertThatThrownBy(readAhead::next).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(received).isEqualTo(items);
    }

    @Test
    void oneItemIsMadeAheadAndNoMore() {
        AtomicInteger made = new AtomicInteger();
        Iterator<Integer> source =
                IntStream.range(0, 10).map(i -> made.incrementAndGet()).boxed().iterator();
        try (ReadAhead<Integer> readAhead = new ReadAhead<>(source, HERE)) {
            assertThat(made).hasValue(1);
            assertThat(readAhead.hasNext()).isTrue();
            assertThat(made).hasValue(1);
            assertThat(readAhead.next()).isEqualTo(1);
            assertThat(made).hasValue(2);
        }
    }

    @Test
    void whatTheSourceThrowsIsThrownInItsPlace() {
        Iterator<String> source = new Iterator<>() {
            private boolean begun;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public String next() {
                if (begun) {
                    throw new IllegalStateException("line 2 is torn");
                }
                begun = true;
                return "line 1";
            }
        };
        try (ReadAhead<String> readAhead = new ReadAhead<>(source, elsewhere)) {
            assertThat(readAhead.next()).isEqualTo("line 1");
            assertThatThrownBy(readAhead::hasNext)
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("line 2 is torn");
        }
    }
}
