package fr.nouveauxlieux.assignment;

/**
 * What came of reckoning a run again from what was kept of it.
 *
 * @param inputsDigest as kept
 * @param inputsDigestNow of the inputs as they are read now
 * @param outcomeDigest as kept
 * @param outcomeDigestNow of the outcome reckoned now
 */
public record ReplayedRun(String inputsDigest, String inputsDigestNow, String outcomeDigest, String outcomeDigestNow) {

    /** Whether both are the same, to the byte. */
    public boolean isSame() {
        return inputsDigest.equals(inputsDigestNow) && outcomeDigest.equals(outcomeDigestNow);
    }
}
