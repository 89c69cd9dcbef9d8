package fr.nouveauxlieux.search.internal.suggest;

/** What one question may cost: nobody who types waits longer, whatever is typed. */
final class Effort {

    private int left;

    Effort(int steps) {
        left = steps;
    }

    /** @return whether so many more steps may be taken */
    boolean spend(int steps) {
        left -= steps;
        return left >= 0;
    }
}
