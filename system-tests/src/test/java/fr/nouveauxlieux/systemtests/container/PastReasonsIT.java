package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.dossier.BeginAgain;
import fr.nouveauxlieux.dossier.DossierBeginning.Begun;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.instruction.EligibilityOutcome;
import fr.nouveauxlieux.instruction.JudgeEligibility;
import fr.nouveauxlieux.instruction.PastReason;
import fr.nouveauxlieux.instruction.ReadPastReasons;
import fr.nouveauxlieux.instruction.RuleDecision;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever takes up a refused dossier reads why it was, beside what it was about, and nobody reads it before. */
@ExtendWith(ArquillianExtension.class)
public class PastReasonsIT {

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private JudgeEligibility judgeEligibility;

    @Inject
    private BeginAgain beginAgain;

    @Inject
    private ReadPastReasons readPastReasons;

    @Test
    void theReasonsOfARefusalComeWithTheDossierThatTakesItUp() {
        Person author = people.person("past-reasons");
        DossierId refused =
                samples.begun(author, samples.call("essai-motifs"), samples.organisation(author, "W666666601"));
        samples.complete(author, refused);
        requests.in(author.session(), () -> submitDossier.submit(refused));
        stands(refused, "UNDER_INSTRUCTION", "ELIGIBILITY");
        List<RuleDecision> decisions = List.of(new RuleDecision("legal-form", false, "Association dissoute"));
        assertThat(requests.as(
                        people.staff(people.person("past-reasons-instructor").account(), Role.INSTRUCTOR),
                        () -> judgeEligibility.judge(refused, decisions)))
                .isEqualTo(new EligibilityOutcome.Judged(false));
        stands(refused, "REFUSED", "NONE");

        DossierId again = ((Begun) requests.in(author.session(), () -> beginAgain.begin(refused))).dossier();
        assertThat(requests.in(author.session(), () -> readPastReasons.read(again)))
                .containsExactly(new PastReason(
                        new Bilingual("Forme éligible", "Eligible form"),
                        "Association dissoute",
                        Set.of("legal-form")));
        assertThat(requests.in(author.session(), () -> readPastReasons.read(refused)))
                .isEmpty();
        stands(refused, "WITHDRAWN", "NONE");
        assertThat(requests.in(author.session(), () -> readPastReasons.read(again)))
                .isEmpty();
        Person stranger = people.person("past-reasons-stranger");
        assertThatThrownBy(() -> requests.in(stranger.session(), () -> readPastReasons.read(again)))
                .isInstanceOf(RefusedException.class);
    }

    private void stands(DossierId dossier, String state, String stage) {
        people.change("update dossier set state = '" + state + "', stage = '" + stage + "' where public_id = '"
                + dossier + "'");
    }
}
