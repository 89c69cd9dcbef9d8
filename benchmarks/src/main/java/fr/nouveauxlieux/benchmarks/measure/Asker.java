package fr.nouveauxlieux.benchmarks.measure;

/** One way to have questions answered. */
@FunctionalInterface
public interface Asker<Q> {

    /** @return how many items the answer holds, all of them read */
    int ask(Q question) throws Exception;
}
