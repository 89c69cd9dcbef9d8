package fr.nouveauxlieux.premises;

import static fr.nouveauxlieux.premises.OfferAction.EDIT;
import static fr.nouveauxlieux.premises.OfferAction.EXPIRE;
import static fr.nouveauxlieux.premises.OfferAction.EXPRESS_INTEREST;
import static fr.nouveauxlieux.premises.OfferAction.MARK_LET;
import static fr.nouveauxlieux.premises.OfferAction.PROPOSE;
import static fr.nouveauxlieux.premises.OfferAction.PUBLISH;
import static fr.nouveauxlieux.premises.OfferAction.REFUSE;
import static fr.nouveauxlieux.premises.OfferAction.WITHDRAW;
import static fr.nouveauxlieux.premises.OfferParty.CALENDAR;
import static fr.nouveauxlieux.premises.OfferParty.MODERATION;
import static fr.nouveauxlieux.premises.OfferParty.OWNER;
import static fr.nouveauxlieux.premises.OfferParty.SEEKER;
import static fr.nouveauxlieux.premises.OfferState.DRAFT;
import static fr.nouveauxlieux.premises.OfferState.EXPIRED;
import static fr.nouveauxlieux.premises.OfferState.LET;
import static fr.nouveauxlieux.premises.OfferState.PROPOSED;
import static fr.nouveauxlieux.premises.OfferState.PUBLISHED;
import static fr.nouveauxlieux.premises.OfferState.WITHDRAWN;

import java.util.List;
import java.util.Optional;

/**
 * From which state who may do what with an offer, and where it leads: the only place that says so. Whatever is changed of
 * an offer makes a draft of it, so that nothing is public that the moderation has not read.
 */
public final class OfferTransitions {

    private record Transition(OfferState from, OfferAction action, OfferParty party, OfferState to) {}

    private static final List<Transition> ALL = List.of(
            new Transition(DRAFT, EDIT, OWNER, DRAFT),
            new Transition(DRAFT, PROPOSE, OWNER, PROPOSED),
            new Transition(DRAFT, WITHDRAW, OWNER, WITHDRAWN),
            new Transition(PROPOSED, EDIT, OWNER, DRAFT),
            new Transition(PROPOSED, WITHDRAW, OWNER, WITHDRAWN),
            new Transition(PROPOSED, PUBLISH, MODERATION, PUBLISHED),
            new Transition(PROPOSED, REFUSE, MODERATION, DRAFT),
            new Transition(PUBLISHED, EDIT, OWNER, DRAFT),
            new Transition(PUBLISHED, WITHDRAW, OWNER, WITHDRAWN),
            new Transition(PUBLISHED, MARK_LET, OWNER, LET),
            new Transition(PUBLISHED, REFUSE, MODERATION, DRAFT),
            new Transition(PUBLISHED, EXPRESS_INTEREST, SEEKER, PUBLISHED),
            new Transition(PUBLISHED, EXPIRE, CALENDAR, EXPIRED),
            new Transition(WITHDRAWN, EDIT, OWNER, DRAFT),
            new Transition(EXPIRED, EDIT, OWNER, DRAFT));

    private OfferTransitions() {}

    /** Where it leads; empty where it may not be done. */
    public static Optional<OfferState> after(OfferState from, OfferAction action, OfferParty party) {
        return ALL.stream()
                .filter(one -> one.from() == from && one.action() == action && one.party() == party)
                .map(Transition::to)
                .findFirst();
    }
}
