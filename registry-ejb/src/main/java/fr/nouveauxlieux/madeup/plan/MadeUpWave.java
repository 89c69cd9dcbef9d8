package fr.nouveauxlieux.madeup.plan;

/** The waves to which made-up dossiers are submitted before the demonstration begins. */
public enum MadeUpWave {
    /** Whose dossiers are examined, each at another step. */
    EXAMINED("demonstration-1", 42),
    /** Read, and ready for its committee on the day on which the demonstration begins. */
    BEFORE_COMMITTEE("demonstration-comite", 29),
    /** Decided long ago: its letters are sent, one agreement is in force. */
    DECIDED("demonstration-decidee", 210);

    private final String code;
    private final int daysSinceClosed;

    MadeUpWave(String code, int daysSinceClosed) {
        this.code = code;
        this.daysSinceClosed = daysSinceClosed;
    }

    public String code() {
        return code;
    }

    /** How long before the demonstration's first start it ended. */
    public int daysSinceClosed() {
        return daysSinceClosed;
    }
}
