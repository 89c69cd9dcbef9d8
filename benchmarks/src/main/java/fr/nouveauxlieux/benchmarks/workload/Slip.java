package fr.nouveauxlieux.benchmarks.workload;

import java.util.Random;

/** The ways in which a finger goes wrong. */
enum Slip {
    LEFT_OUT {
        @Override
        String make(String text, int at, char other) {
            return text.substring(0, at) + text.substring(at + 1);
        }
    },
    ADDED {
        @Override
        String make(String text, int at, char other) {
            return text.substring(0, at) + other + text.substring(at);
        }
    },
    REPLACED {
        @Override
        String make(String text, int at, char other) {
            return text.substring(0, at) + other + text.substring(at + 1);
        }
    },
    SWAPPED {
        @Override
        String make(String text, int at, char other) {
            return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        }
    };

    private static final int LETTERS = 26;

    abstract String make(String text, int at, char other);

    /** Makes one slip in a word of the text, never on its first letter, nor on the last of the text. */
    static String anyIn(String text, Random random) {
        for (int attempt = 0; attempt < 100; attempt++) {
            int at = 1 + random.nextInt(text.length() - 2);
            Slip slip = values()[random.nextInt(values().length)];
            char other = (char) ('a' + random.nextInt(LETTERS));
            if (Character.isLetter(text.charAt(at - 1))
                    && Character.isLetter(text.charAt(at))
                    && Character.isLetter(text.charAt(at + 1))) {
                String slipped = slip.make(text, at, other);
                if (!slipped.equalsIgnoreCase(text)) {
                    return slipped;
                }
            }
        }
        throw new IllegalArgumentException("expected a text with a word of three letters, was " + text);
    }
}
