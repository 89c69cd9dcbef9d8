package fr.nouveauxlieux.background;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Has another thread make the next item while the present one is worked on. Never more than one item is ahead, and
 * the source is asked by one thread at a time, in its order. What the source throws is thrown here, in its place.
 */
public final class ReadAhead<T> implements Iterator<T>, AutoCloseable {

    private final Iterator<T> source;
    private final Executor executor;
    private CompletableFuture<Optional<T>> upcoming;

    public ReadAhead(Iterator<T> source, Executor executor) {
        this.source = source;
        this.executor = executor;
        upcoming = ask();
    }

    private CompletableFuture<Optional<T>> ask() {
        return CompletableFuture.supplyAsync(
                () -> source.hasNext() ? Optional.of(source.next()) : Optional.empty(), executor);
    }

    @Override
    public boolean hasNext() {
        return await().isPresent();
    }

    @Override
    public T next() {
        T item = await().orElseThrow(NoSuchElementException::new);
        upcoming = ask();
        return item;
    }

    private Optional<T> await() {
        try {
            return upcoming.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Returns once nobody asks the source any more, so that it can be closed. What was made ahead is forgotten. */
    @Override
    public void close() {
        upcoming.handle((item, failure) -> item).join();
    }
}
