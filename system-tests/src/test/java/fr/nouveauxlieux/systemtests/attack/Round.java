package fr.nouveauxlieux.systemtests.attack;

import java.util.ArrayList;
import java.util.List;

/**
 * One kind of attack, made on many addresses: a row of the list of tries. Closing it asserts that something was tried
 * and that all of it held.
 */
final class Round implements AutoCloseable {

    private final String attack;
    private final Tries.Entry entry;
    private final List<String> broken = new ArrayList<>();

    Round(String attack, Tries.Entry entry) {
        this.attack = attack;
        this.entry = entry;
    }

    /**
     * Keeps a try.
     *
     * @param on what was attacked, without identifiers drawn by chance
     * @param held whether the portal did as expected
     */
    synchronized void on(String on, String outcome, boolean held) {
        entry.add(on, outcome, held);
        if (!held) {
            broken.add(on + " → " + outcome);
        }
    }

    void on(String on, Answer answer, boolean held) {
        on(on, answer.outcome(), held);
    }

    @Override
    public void close() {
        if (!broken.isEmpty()) {
            throw new AssertionError(attack + " (expected: " + entry.expectation() + ") got through on\n  "
                    + String.join("\n  ", broken));
        }
        if (entry.isEmpty()) {
            throw new AssertionError(attack + ": nothing was tried");
        }
    }
}
