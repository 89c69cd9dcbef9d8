package fr.nouveauxlieux.madeup.plan;

import static fr.nouveauxlieux.madeup.plan.Step.*;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a made-up dossier. The wave of a demonstration that is examined ended 42 days before its first start, the
 * open one began 28 days before.
 */
public enum Fate {
    DRAFT_BEGUN(at(WRITE_A_LITTLE, 6)),
    DRAFT_WRITTEN(at(WRITE_ALL, 9)),
    DRAFT_SHARED(at(WRITE_ALL, 8), at(INVITE_GUEST, 7), at(COMMENT, 6)),
    DRAFT_WITH_FAULTY_FILES(at(WRITE_ALL, 5), at(SEND_HALF_A_FILE, 4), at(SEND_A_BROKEN_FILE, 4)),
    DRAFT_WITHDRAWN(at(WRITE_A_LITTLE, 20), at(WITHDRAW, 12)),
    SUBMITTED(at(WRITE_ALL, 17), at(SUBMIT, 14)),
    SUBMITTED_LATELY(at(WRITE_ALL, 11), at(SUBMIT, 2)),
    AMENDED(at(WRITE_ALL, 16), at(SUBMIT, 13), at(AMEND, 3)),
    SUBMITTED_AGAIN(at(WRITE_ALL, 22), at(SUBMIT, 18), at(AMEND, 10), at(SUBMIT, 9)),
    WITHDRAWN(at(WRITE_ALL, 21), at(SUBMIT, 19), at(WITHDRAW, 8)),

    TAKEN(closed(43)),
    TAKEN_EARLY(closed(48)),
    /** Silence becomes a refusal within days. */
    SILENCE_NEAR(closed(58, at(ASSIGN, 38))),
    /** Silence has become a refusal. */
    SILENCE_OVER(closed(70, at(ASSIGN, 39), at(NOTE, 30))),
    ASSIGNED(closed(44, at(ASSIGN, 36), at(NOTE, 35))),
    IN_DISCUSSION(closed(43, at(ASSIGN, 37), at(ASK, 20), at(REPLY, 18))),
    CORRECTION_PENDING(closed(44, at(ASSIGN, 36), at(REQUEST_CORRECTION, 3))),
    CORRECTION_LATE(closed(46, at(ASSIGN, 36), at(REQUEST_CORRECTION, 16))),
    CORRECTION_ANSWERED(closed(45, at(ASSIGN, 36), at(REQUEST_CORRECTION, 12), at(ANSWER_CORRECTION, 5))),
    CORRECTED(closed(
            45, at(ASSIGN, 36), at(REQUEST_CORRECTION, 30), at(ANSWER_CORRECTION, 24), at(CLOSE_CORRECTION, 23))),
    OPINION_ASKED(closed(43, at(ASSIGN, 36), at(ASK_OPINION, 8))),
    OPINION_LATE(closed(44, at(ASSIGN, 36), at(ASK_OPINION, 26))),
    OPINION_FAVOURABLE(
            closed(43, at(ASSIGN, 36), at(ASK_OPINION, 30), at(GIVE_FAVOURABLE_OPINION, 15), at(FIND_ELIGIBLE, 9))),
    OPINION_RESERVED(closed(43, at(ASSIGN, 35), at(ASK_OPINION, 29), at(GIVE_RESERVED_OPINION, 12), at(NOTE, 10))),
    OPINION_UNFAVOURABLE(closed(44, at(ASSIGN, 34), at(ASK_OPINION, 28), at(GIVE_UNFAVOURABLE_OPINION, 10))),
    ELIGIBLE(closed(43, at(ASSIGN, 36), at(FIND_ELIGIBLE, 21))),
    INELIGIBLE(closed(44, at(ASSIGN, 36), at(ASK, 30), at(REPLY, 28), at(FIND_INELIGIBLE, 17))),
    IN_REVIEW(eligible(at(SEND_TO_REVIEW, 14))),
    IN_COMMITTEE(eligible(at(SEND_TO_REVIEW, 19), at(SEND_TO_COMMITTEE, 6))),
    PROPOSED(deliberated(at(PROPOSE, 3))),
    ON_WAITING_LIST(deliberated(at(PUT_ON_WAITING_LIST, 3))),
    ADJOURNED(deliberated(at(ADJOURN, 3))),
    NOT_RETAINED(deliberated(at(NOT_RETAIN, 3))),
    ACCEPTED(deliberated(at(PROPOSE, 4), at(ACCEPT, 1))),
    REFUSED(closed(45, at(ASSIGN, 37), at(FIND_INELIGIBLE, 25), at(REFUSE, 11))),
    CLOSED(closed(47, at(ASSIGN, 38), at(ASK, 33), at(CLOSE, 6))),
    WITHDRAWN_UNDER_INSTRUCTION(closed(43, at(ASSIGN, 36), at(ASK, 22), at(WITHDRAW, 19))),

    /** As far as the desk goes: what comes then is told of the whole wave. */
    BEFORE_COMMITTEE(MadeUpWave.BEFORE_COMMITTEE, beforeCommittee(GIVE_FAVOURABLE_OPINION)),
    BEFORE_COMMITTEE_WITH_RESERVES(MadeUpWave.BEFORE_COMMITTEE, beforeCommittee(GIVE_RESERVED_OPINION)),
    DECIDED(MadeUpWave.DECIDED, decided());

    private final MadeUpWave wave;
    private final List<Moment> moments;

    Fate(Moment... moments) {
        this(List.of(moments));
    }

    Fate(List<Moment> moments) {
        this(MadeUpWave.EXAMINED, moments);
    }

    Fate(MadeUpWave wave, List<Moment> moments) {
        this.wave = wave;
        this.moments = moments;
    }

    private static Moment at(Step step, int daysAgo) {
        return new Moment(step, daysAgo);
    }

    private static List<Moment> closed(int submitted, Moment... then) {
        List<Moment> moments =
                new ArrayList<>(List.of(at(WRITE_ALL, submitted + 4), at(SUBMIT, submitted), at(WAVE_CLOSES, 42)));
        moments.addAll(List.of(then));
        return List.copyOf(moments);
    }

    private static List<Moment> eligible(Moment... then) {
        List<Moment> moments = new ArrayList<>(closed(44, at(ASSIGN, 38), at(FIND_ELIGIBLE, 29)));
        moments.addAll(List.of(then));
        return List.copyOf(moments);
    }

    private static List<Moment> deliberated(Moment... then) {
        List<Moment> moments = new ArrayList<>(eligible(at(SEND_TO_REVIEW, 24), at(SEND_TO_COMMITTEE, 12)));
        moments.addAll(List.of(then));
        return List.copyOf(moments);
    }

    private static List<Moment> beforeCommittee(Step opinion) {
        return List.of(
                at(WRITE_ALL, 37),
                at(SUBMIT, 33),
                at(WAVE_CLOSES, 29),
                at(ASSIGN, 28),
                at(ASK_OPINION, 27),
                at(opinion, 20),
                at(FIND_ELIGIBLE, 18));
    }

    private static List<Moment> decided() {
        return List.of(
                at(WRITE_ALL, 222),
                at(SUBMIT, 214),
                at(WAVE_CLOSES, 210),
                at(ASSIGN, 209),
                at(ASK_OPINION, 208),
                at(GIVE_FAVOURABLE_OPINION, 196),
                at(FIND_ELIGIBLE, 194));
    }

    /** By which it is dated, and to which it goes unless it goes to the one that is open. */
    public MadeUpWave wave() {
        return wave;
    }

    /** In the order in which they are made. */
    public List<Moment> moments() {
        return moments;
    }

    /** Whether it goes to the closed wave. */
    public boolean isOfClosedWave() {
        return moments.stream().anyMatch(moment -> moment.step() == WAVE_CLOSES);
    }
}
