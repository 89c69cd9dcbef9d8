package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.committee.Quorum;
import fr.nouveauxlieux.committee.SessionMember;
import fr.nouveauxlieux.committee.SessionState;
import fr.nouveauxlieux.committee.SessionView;
import fr.nouveauxlieux.committee.VoteManner;
import fr.nouveauxlieux.committee.VoteView;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;

/** Sessions in words, in the page's language. */
@RequestScoped
public class SessionWords {

    @Inject
    private CallDirectory calls;

    @Inject
    private Visit visit;

    String text(String key, Object... arguments) {
        return arguments.length == 0
                ? visit.getTexts().get(key)
                : visit.getTexts().format(key, arguments);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String moment(Instant instant) {
        return visit.getTexts().moment(instant);
    }

    Cell state(SessionState state) {
        Tone tone =
                switch (state) {
                    case PLANNED, CONVENED -> Tone.WAITING;
                    case OPEN -> Tone.GOOD;
                    case CLOSED -> Tone.PLAIN;
                    case CANCELLED -> Tone.BAD;
                };
        return Cell.of(text("committee.state." + code(state)), state.name()).in(tone);
    }

    String call(WaveKey wave) {
        return calls.find(wave.call())
                .map(CallSheet::title)
                .map(title -> title.in(visit.getLanguage()))
                .orElseGet(() -> wave.call().value());
    }

    String wave(WaveKey wave) {
        return calls.find(wave.call()).stream()
                .flatMap(sheet -> sheet.waves().stream())
                .filter(view -> view.code().equals(wave.wave()))
                .map(WaveView::title)
                .map(title -> title.in(visit.getLanguage()))
                .findFirst()
                .orElseGet(wave::wave);
    }

    String title(SessionView view) {
        return text("committee.session-of", moment(view.heldAt()));
    }

    String quorum(Quorum quorum) {
        return text(
                quorum.waived() ? "committee.quorum.waived" : "committee.quorum",
                quorum.counted(),
                quorum.members(),
                quorum.required());
    }

    Cell quorumCell(Quorum quorum) {
        return Cell.of(text(quorum.isReached() ? "committee.quorum.reached" : "committee.quorum.lacks"))
                .in(quorum.isReached() ? Tone.GOOD : Tone.BAD)
                .with(quorum(quorum));
    }

    String college(SessionMember member) {
        return text("committee.college." + code(member.college()));
    }

    Cell vote(VoteView vote) {
        String result = text(vote.adopted() ? "committee.vote.adopted" : "committee.vote.rejected");
        String voices = vote.manner() == VoteManner.CONSENSUS
                ? text("committee.vote.by-consensus")
                : text(
                        vote.casting() ? "committee.vote.voices-casting" : "committee.vote.voices",
                        vote.inFavour(),
                        vote.against(),
                        vote.abstained(),
                        vote.notTakingPart());
        return Cell.of(result).in(vote.adopted() ? Tone.GOOD : Tone.BAD).with(vote.question() + " – " + voices);
    }
}
