package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.madeup.plan.MadeUpWave;
import fr.nouveauxlieux.madeup.telling.ClosedWave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads the made-up waves on from where the desk left their dossiers. */
@ApplicationScoped
public class JudgedWaves {

    private static final CallCode FABRIQUES = new CallCode("fabriques-de-territoire");

    @Inject
    private CallDirectory calls;

    @Inject
    private SceneTeller teller;

    @Inject
    private PanelPart panel;

    @Inject
    private ReviewPart reviews;

    @Inject
    private SessionPart session;

    @Inject
    private DeliberationPart deliberation;

    @Inject
    private AwardPart award;

    /**
     * Plays the scenes that were not played yet, in their order, up to the first that fails.
     *
     * @param dossiers how many the wave has
     * @return how many were played
     */
    public int lead(MadeUpWave wave, int dossiers) throws Exception {
        Optional<JudgedWave> judged = find(wave);
        int played = 0;
        if (judged.isPresent()) {
            for (Scene scene : wave == MadeUpWave.DECIDED ? untilPayment(dossiers) : untilCommittee(dossiers)) {
                played += teller.tell(judged.get(), scene) ? 1 : 0;
            }
        }
        return played;
    }

    private Optional<JudgedWave> find(MadeUpWave wave) {
        return calls.find(FABRIQUES)
                .flatMap(call -> ClosedWave.find(call, wave))
                .map(closed -> new JudgedWave(
                        new WaveKey(FABRIQUES, closed.code()),
                        wave,
                        closed.deadline()
                                .atZone(ImplicitRefusal.ZONE)
                                .toLocalDate()
                                .plusDays(wave.daysSinceClosed())));
    }

    /** Its session sits on the day on which the demonstration begins, with who is there told already. */
    private List<Scene> untilCommittee(int dossiers) {
        List<Scene> scenes = new ArrayList<>(List.of(
                Scene.at("panel", 26, 10, panel::seat),
                Scene.at("terms", 26, 11, wave -> panel.setTerms(wave, 5)),
                Scene.at("declarations", 17, 10, panel::declare),
                Scene.at("assignment", 16, 10, wave -> panel.assign(wave, 16, 5)),
                Scene.at("to-review", 16, 14, panel::sendToReview)));
        for (int place = 0; place < dossiers; place++) {
            int which = place;
            scenes.add(
                    Scene.at("reviews-" + (place + 1), 15 - place / 2, 11, wave -> reviews.reviewButLeft(wave, which)));
        }
        scenes.add(Scene.at("to-committee", 9, 10, reviews::sendToCommittee));
        scenes.add(Scene.at("convened", 8, 10, wave -> session.convene(wave, 0)));
        scenes.add(Scene.now("attendance", session::recordAttendance));
        return List.copyOf(scenes);
    }

    /** From its panel to the first instalment of an agreement, which is requested. */
    private List<Scene> untilPayment(int dossiers) {
        List<Scene> scenes = new ArrayList<>(List.of(
                Scene.at("panel", 205, 10, panel::seat),
                Scene.at("terms", 205, 11, wave -> panel.setTerms(wave, 180)),
                Scene.at("declarations", 193, 10, panel::declare),
                Scene.at("assignment", 192, 10, wave -> panel.assign(wave, 192, 180)),
                Scene.at("to-review", 192, 14, panel::sendToReview)));
        for (int place = 0; place < dossiers; place++) {
            int which = place;
            scenes.add(Scene.at("reviews-" + (place + 1), 190 - place, 11, wave -> reviews.review(wave, which)));
        }
        scenes.addAll(List.of(
                Scene.at("to-committee", 180, 10, reviews::sendToCommittee),
                Scene.at("convened", 176, 10, wave -> session.convene(wave, 168)),
                Scene.at("attendance", 168, 14, session::recordAttendance),
                Scene.at("opened", 168, 14, session::open),
                Scene.at("deliberated", 168, 15, deliberation::deliberate),
                Scene.at("closed", 168, 17, deliberation::close),
                Scene.at("minutes", 167, 10, deliberation::drawUpMinutes),
                Scene.at("minutes-signed", 166, 10, deliberation::signMinutes),
                Scene.at("decided", 163, 10, award::decide),
                Scene.at("letters-sent", 162, 10, award::sendLetters),
                Scene.at("letters-opened", 160, 10, award::openLetters),
                Scene.at("agreement-drafted", 40, 10, award::draftAgreement),
                Scene.at("agreement-validated", 36, 10, award::validateAgreement),
                Scene.at("agreement-signed", 30, 10, award::signAgreement),
                Scene.at("agreement-in-force", 27, 10, award::countersignAgreement),
                Scene.at("instalment-requested", 6, 10, award::requestInstalment)));
        return List.copyOf(scenes);
    }
}
