package fr.nouveauxlieux.premises;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfferTransitionsTest {

    /** A line for each state: what may be done there, by whom, and where it leads. All else may not. */
    private static final String EXPECTED =
            """
            DRAFT: EDIT by OWNER to DRAFT, PROPOSE by OWNER to PROPOSED, WITHDRAW by OWNER to WITHDRAWN
            PROPOSED: EDIT by OWNER to DRAFT, PUBLISH by MODERATION to PUBLISHED, REFUSE by MODERATION to DRAFT, \
            WITHDRAW by OWNER to WITHDRAWN
            PUBLISHED: EDIT by OWNER to DRAFT, REFUSE by MODERATION to DRAFT, WITHDRAW by OWNER to WITHDRAWN, \
            MARK_LET by OWNER to LET, EXPIRE by CALENDAR to EXPIRED, EXPRESS_INTEREST by SEEKER to PUBLISHED
            WITHDRAWN: EDIT by OWNER to DRAFT
            LET:
            EXPIRED: EDIT by OWNER to DRAFT""";

    @Test
    void everyStateActionAndPartyLeadsWhereItIsSaidAndNowhereElse() {
        String found = Arrays.stream(OfferState.values())
                .map(from -> (from + ": " + from(from)).strip())
                .collect(joining("\n"));
        assertThat(found).isEqualTo(EXPECTED);
    }

    private static String from(OfferState from) {
        return Arrays.stream(OfferAction.values())
                .flatMap(action -> Arrays.stream(OfferParty.values()).flatMap(party -> words(from, action, party)))
                .collect(joining(", "));
    }

    private static Stream<String> words(OfferState from, OfferAction action, OfferParty party) {
        Optional<OfferState> to = OfferTransitions.after(from, action, party);
        return to.map(state -> action + " by " + party + " to " + state).stream();
    }
}
