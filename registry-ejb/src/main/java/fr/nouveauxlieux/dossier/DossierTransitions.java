package fr.nouveauxlieux.dossier;

import static fr.nouveauxlieux.dossier.DossierAction.ACCEPT;
import static fr.nouveauxlieux.dossier.DossierAction.ADJOURN;
import static fr.nouveauxlieux.dossier.DossierAction.CLOSE;
import static fr.nouveauxlieux.dossier.DossierAction.FIND_ELIGIBLE;
import static fr.nouveauxlieux.dossier.DossierAction.FIND_INELIGIBLE;
import static fr.nouveauxlieux.dossier.DossierAction.INSTRUCT;
import static fr.nouveauxlieux.dossier.DossierAction.NOT_RETAIN;
import static fr.nouveauxlieux.dossier.DossierAction.NOT_RETAIN_LETTER;
import static fr.nouveauxlieux.dossier.DossierAction.PROPOSE;
import static fr.nouveauxlieux.dossier.DossierAction.PUT_ON_WAITING_LIST;
import static fr.nouveauxlieux.dossier.DossierAction.REFUSE;
import static fr.nouveauxlieux.dossier.DossierAction.RENOUNCE;
import static fr.nouveauxlieux.dossier.DossierAction.REOPEN;
import static fr.nouveauxlieux.dossier.DossierAction.RETAIN_LETTER;
import static fr.nouveauxlieux.dossier.DossierAction.SEND_TO_COMMITTEE;
import static fr.nouveauxlieux.dossier.DossierAction.SEND_TO_REVIEW;
import static fr.nouveauxlieux.dossier.DossierAction.SUBMIT;
import static fr.nouveauxlieux.dossier.DossierAction.SUBMIT_AGAIN;
import static fr.nouveauxlieux.dossier.DossierAction.WITHDRAW;
import static fr.nouveauxlieux.dossier.TransitionGuard.ANSWERS_COMPLETE;
import static fr.nouveauxlieux.dossier.TransitionGuard.CHANGED_SINCE_SUBMISSION;
import static fr.nouveauxlieux.dossier.TransitionGuard.DELIBERATED;
import static fr.nouveauxlieux.dossier.TransitionGuard.ENVELOPE_RESPECTED;
import static fr.nouveauxlieux.dossier.TransitionGuard.FILES_USABLE;
import static fr.nouveauxlieux.dossier.TransitionGuard.FIRST_STAGE;
import static fr.nouveauxlieux.dossier.TransitionGuard.NOTIFICATION_VOIDED;
import static fr.nouveauxlieux.dossier.TransitionGuard.NOT_FIRST_STAGE;
import static fr.nouveauxlieux.dossier.TransitionGuard.NO_PENDING_CORRECTION;
import static fr.nouveauxlieux.dossier.TransitionGuard.OPINION_GIVEN_OR_LATE;
import static fr.nouveauxlieux.dossier.TransitionGuard.READERS_ASSIGNED;
import static fr.nouveauxlieux.dossier.TransitionGuard.REASONS_GIVEN;
import static fr.nouveauxlieux.dossier.TransitionGuard.RECEIPT_WRITTEN;
import static fr.nouveauxlieux.dossier.TransitionGuard.REVIEWS_GIVEN;
import static fr.nouveauxlieux.dossier.TransitionGuard.RULES_PASSED;
import static fr.nouveauxlieux.dossier.TransitionGuard.WAVE_CLOSED;
import static fr.nouveauxlieux.dossier.TransitionGuard.WAVE_OPEN;

import fr.nouveauxlieux.permission.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From which state and stage who may do what, and where it leads: the only place that says so, and the only maker of
 * what changes a state. {@code docs/dossier-states.md} is drawn from it.
 */
public final class DossierTransitions {

    private static final DossierStanding DRAFT = DossierStanding.of(DossierState.DRAFT);
    private static final DossierStanding SUBMITTED = DossierStanding.of(DossierState.SUBMITTED);
    private static final DossierStanding ACCEPTED = DossierStanding.of(DossierState.ACCEPTED);
    private static final DossierStanding REFUSED = DossierStanding.of(DossierState.REFUSED);
    private static final DossierStanding LETTER_RETAINED = DossierStanding.of(DossierState.LETTER_RETAINED);
    private static final DossierStanding LETTER_NOT_RETAINED = DossierStanding.of(DossierState.LETTER_NOT_RETAINED);
    private static final DossierStanding CLOSED = DossierStanding.of(DossierState.CLOSED);
    private static final DossierStanding WITHDRAWN = DossierStanding.of(DossierState.WITHDRAWN);
    private static final DossierStanding ELIGIBILITY = DossierStanding.at(DossierStage.ELIGIBILITY);
    private static final DossierStanding INELIGIBLE = DossierStanding.at(DossierStage.INELIGIBLE);
    private static final DossierStanding ELIGIBLE = DossierStanding.at(DossierStage.ELIGIBLE);
    private static final DossierStanding REVIEW = DossierStanding.at(DossierStage.REVIEW);
    private static final DossierStanding COMMITTEE = DossierStanding.at(DossierStage.COMMITTEE);
    private static final DossierStanding PROPOSED = DossierStanding.at(DossierStage.PROPOSED);
    private static final DossierStanding WAITING_LIST = DossierStanding.at(DossierStage.WAITING_LIST);
    private static final DossierStanding ADJOURNED = DossierStanding.at(DossierStage.ADJOURNED);
    private static final DossierStanding NOT_RETAINED = DossierStanding.at(DossierStage.NOT_RETAINED);

    private static final Set<DossierStanding> UNDER_INSTRUCTION = Arrays.stream(DossierStage.values())
            .filter(stage -> stage != DossierStage.NONE)
            .map(DossierStanding::at)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<DossierTransition> TABLE = Stream.of(
                    by(Role.APPLICANT)
                            .does(SUBMIT, WAVE_OPEN, ANSWERS_COMPLETE, RULES_PASSED, FILES_USABLE, RECEIPT_WRITTEN)
                            .from(DRAFT)
                            .to(SUBMITTED),
                    by(Role.APPLICANT)
                            .does(
                                    SUBMIT_AGAIN,
                                    WAVE_OPEN,
                                    CHANGED_SINCE_SUBMISSION,
                                    ANSWERS_COMPLETE,
                                    RULES_PASSED,
                                    FILES_USABLE,
                                    RECEIPT_WRITTEN)
                            .from(SUBMITTED)
                            .to(SUBMITTED),
                    by(Role.APPLICANT).does(WITHDRAW).from(DRAFT, SUBMITTED).to(WITHDRAWN),
                    by(Role.APPLICANT).does(WITHDRAW).from(UNDER_INSTRUCTION).to(WITHDRAWN),
                    by(Role.INSTRUCTOR, Role.SYSTEM)
                            .does(INSTRUCT, WAVE_CLOSED, NO_PENDING_CORRECTION)
                            .from(SUBMITTED)
                            .to(ELIGIBILITY),
                    by(Role.INSTRUCTOR)
                            .does(FIND_ELIGIBLE)
                            .from(ELIGIBILITY, INELIGIBLE)
                            .to(ELIGIBLE),
                    by(Role.INSTRUCTOR)
                            .does(FIND_INELIGIBLE, REASONS_GIVEN)
                            .from(ELIGIBILITY, ELIGIBLE)
                            .to(INELIGIBLE),
                    by(Role.INSTRUCTOR)
                            .does(RETAIN_LETTER, FIRST_STAGE, NO_PENDING_CORRECTION)
                            .from(ELIGIBILITY, ELIGIBLE, LETTER_NOT_RETAINED)
                            .to(LETTER_RETAINED),
                    by(Role.INSTRUCTOR)
                            .does(NOT_RETAIN_LETTER, FIRST_STAGE, REASONS_GIVEN, NO_PENDING_CORRECTION)
                            .from(ELIGIBILITY, INELIGIBLE, ELIGIBLE)
                            .to(LETTER_NOT_RETAINED),
                    by(Role.INSTRUCTOR)
                            .does(SEND_TO_REVIEW, NOT_FIRST_STAGE, READERS_ASSIGNED)
                            .from(ELIGIBLE)
                            .to(REVIEW),
                    by(Role.COMMITTEE_SECRETARY)
                            .does(SEND_TO_COMMITTEE, REVIEWS_GIVEN, OPINION_GIVEN_OR_LATE)
                            .from(REVIEW, ADJOURNED)
                            .to(COMMITTEE),
                    by(Role.COMMITTEE_SECRETARY)
                            .does(PROPOSE, DELIBERATED)
                            .from(COMMITTEE, WAITING_LIST)
                            .to(PROPOSED),
                    by(Role.COMMITTEE_SECRETARY)
                            .does(PUT_ON_WAITING_LIST, DELIBERATED)
                            .from(COMMITTEE)
                            .to(WAITING_LIST),
                    by(Role.COMMITTEE_SECRETARY)
                            .does(ADJOURN, DELIBERATED)
                            .from(COMMITTEE)
                            .to(ADJOURNED),
                    by(Role.COMMITTEE_SECRETARY)
                            .does(NOT_RETAIN, DELIBERATED)
                            .from(COMMITTEE, WAITING_LIST)
                            .to(NOT_RETAINED),
                    by(Role.DECIDING_AUTHORITY)
                            .does(ACCEPT, REASONS_GIVEN, ENVELOPE_RESPECTED)
                            .from(PROPOSED, WAITING_LIST)
                            .to(ACCEPTED),
                    by(Role.DECIDING_AUTHORITY)
                            .does(REFUSE, REASONS_GIVEN)
                            .from(INELIGIBLE, PROPOSED, WAITING_LIST, NOT_RETAINED)
                            .to(REFUSED),
                    by(Role.DECIDING_AUTHORITY)
                            .does(CLOSE, REASONS_GIVEN)
                            .from(UNDER_INSTRUCTION)
                            .to(CLOSED),
                    by(Role.INSTRUCTOR)
                            .does(REOPEN, REASONS_GIVEN, NOTIFICATION_VOIDED)
                            .from(ACCEPTED, REFUSED, CLOSED)
                            .to(ELIGIBILITY),
                    by(Role.APPLICANT).does(RENOUNCE).from(ACCEPTED).to(WITHDRAWN))
            .flatMap(List::stream)
            .toList();

    private DossierTransitions() {}

    public static List<DossierTransition> list() {
        return TABLE;
    }

    /** What somebody in one of these roles may do from there. */
    public static Set<DossierAction> listActions(DossierStanding standing, Set<Role> roles) {
        return TABLE.stream()
                .filter(row ->
                        row.from().equals(standing) && row.roles().stream().anyMatch(roles::contains))
                .map(DossierTransition::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DossierAction.class)));
    }

    /** Empty where it cannot be done from there, or not in any of these roles. */
    public static Optional<DossierTransition> find(DossierStanding standing, DossierAction action, Set<Role> roles) {
        return TABLE.stream()
                .filter(row -> row.action() == action && row.from().equals(standing))
                .filter(row -> row.roles().stream().anyMatch(roles::contains))
                .findFirst();
    }

    /** @throws IllegalTransitionException if it cannot be done from there, or not in any of these roles */
    public static DossierTransition get(DossierStanding standing, DossierAction action, Set<Role> roles) {
        return find(standing, action, roles).orElseThrow(() -> new IllegalTransitionException(standing, action));
    }

    private static Row by(Role... roles) {
        return new Row(Set.of(roles), Set.of(), Set.of(), null);
    }

    /** One line of the table as it is written: several standings may lead to the same. */
    private record Row(Set<Role> roles, Set<TransitionGuard> guards, Set<DossierStanding> from, DossierAction action) {

        Row does(DossierAction done, TransitionGuard... guarded) {
            return new Row(roles, Set.of(guarded), from, done);
        }

        Row from(DossierStanding... standings) {
            return from(Set.of(standings));
        }

        Row from(Set<DossierStanding> standings) {
            return new Row(roles, guards, standings, action);
        }

        List<DossierTransition> to(DossierStanding end) {
            return from.stream()
                    .map(start -> new DossierTransition(start, action, end, roles, guards))
                    .toList();
        }
    }
}
