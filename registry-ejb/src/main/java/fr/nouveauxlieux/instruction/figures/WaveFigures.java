package fr.nouveauxlieux.instruction.figures;

import fr.nouveauxlieux.kernel.Money;
import java.util.List;

/**
 * Figures on the dossiers that were submitted to a wave.
 *
 * @param steps how many came how far, in the order of the steps
 * @param delays in the order of {@link Delay}
 * @param regions by the code of the region, the unknown last
 */
public record WaveFigures(List<Reached> steps, List<Lasted> delays, List<Lying> regions) {

    public WaveFigures {
        steps = List.copyOf(steps);
        delays = List.copyOf(delays);
        regions = List.copyOf(regions);
    }

    /** How far a dossier came. */
    public enum Step {
        SUBMITTED,
        WITHDRAWN,
        UNDER_INSTRUCTION,
        ELIGIBLE,
        INELIGIBLE,
        LETTER_RETAINED,
        LETTER_NOT_RETAINED,
        OPINION_GIVEN,
        AT_COMMITTEE,
        ACCEPTED,
        REFUSED,
        CLOSED;

        /** Whether only letters of intent come there. */
        public boolean isOfLetters() {
            return this == LETTER_RETAINED || this == LETTER_NOT_RETAINED;
        }
    }

    /** What takes time. */
    public enum Delay {
        /** From submitting to the first judgement of eligibility. */
        ELIGIBILITY,
        /** From asking the author to mend something to the answer. */
        CORRECTION,
        /** From asking for the prefect's opinion to having it. */
        OPINION,
        /** From submitting to the decision. */
        DECISION
    }

    /** @param asked by all of them, where their call asks for a budget */
    public record Reached(Step step, long dossiers, Money asked) {}

    /**
     * How long something took.
     *
     * @param cases how many times it was done; where none, both times are zero
     * @param median in days
     * @param ninth the days within which nine of ten were done
     */
    public record Lasted(Delay delay, long cases, double median, double ninth) {}

    /** @param region its code; empty where it is not known */
    public record Lying(String region, String name, long dossiers, Money asked, long accepted) {}
}
