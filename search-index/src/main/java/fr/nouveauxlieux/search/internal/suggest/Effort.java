package fr.nouveauxlieux.search.internal.suggest;

/** What one question may cost: nobody who types waits longer, whatever is typed. */
final class Effort {

    private int left;

    Effort(int steps) {
        left = steps;
    }

    /** @return whether another step may be taken */
    boolean spend() {
        return left-- > 0;
    }
}
