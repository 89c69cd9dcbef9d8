package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.CallDefinitionException;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.call.drafting.ReadCallDraft;
import fr.nouveauxlieux.dossier.BeginDossier;
import fr.nouveauxlieux.dossier.DossierBeginning;
import fr.nouveauxlieux.dossier.DossierBeginning.Begun;
import fr.nouveauxlieux.dossier.DossierBeginning.Existing;
import fr.nouveauxlieux.dossier.DossierBeginning.LetterFirst;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.DossierStart;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ReadDossier;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.instruction.DecideLetter;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.DossierDesk;
import fr.nouveauxlieux.instruction.DossierStages;
import fr.nouveauxlieux.instruction.LetterOutcome;
import fr.nouveauxlieux.instruction.ReadDossierDesk;
import fr.nouveauxlieux.instruction.ReadStages;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A letter of intent first; then a dossier, for whoever's letter was retained. */
@ExtendWith(ArquillianExtension.class)
public class StagesIT {

    /** Asks the title and the address as the letter does, and the legal form as another kind. */
    private static final String SECOND =
            """
            {"code": "%s", "version": 1, "after": "%s",
             "title": {"fr": "Seconde étape", "en": "Second stage"},
             "summary": {"fr": "Un appel", "en": "A call"},
             "presentation": {"fr": "Un appel", "en": "A call"},
             "service": {"name": "Service d’essai", "postalAddress": "1 rue du Test, 75001 Paris",
                         "email": "service@call.example"},
             "form": {"sections": [{"code": "projet", "title": {"fr": "Projet", "en": "Project"}, "fields": [
               {"code": "title", "kind": "line", "required": true, "label": {"fr": "Nom", "en": "Name"}},
               {"code": "legal-form", "kind": "line", "label": {"fr": "Forme", "en": "Form"}},
               {"code": "address", "kind": "address", "required": true, "label": {"fr": "Adresse", "en": "Address"}},
               {"code": "oath", "kind": "attestation", "required": true,
                "label": {"fr": "J’atteste", "en": "I attest"}}]}]}}
            """;

    private static final Optional<DeskText> REASONS =
            Optional.of(new DeskText("Le projet n’est pas situé.\nPrécisez."));

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private PublishedCalls publishedCalls;

    @Inject
    private CallDirectory calls;

    @Inject
    private ReadCallDraft readCallDraft;

    @Inject
    private BeginDossier beginDossier;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private ReadDossier readDossier;

    @Inject
    private DecideLetter decideLetter;

    @Inject
    private ReadStages readStages;

    @Inject
    private ReadDossierDesk readDossierDesk;

    private record Stages(CallCode first, CallCode second) {}

    private Stages twoStages(String name) {
        CallCode first = samples.call(name + "-lettre");
        CallCode second = samples.call(name + "-dossier", SECOND.formatted(name + "-dossier", first));
        return new Stages(first, second);
    }

    private DossierBeginning begin(Person person, CallCode call, OrganisationId organisation) {
        DossierStart start = new DossierStart(call, organisation, Optional.empty(), false);
        return requests.in(person.session(), () -> beginDossier.begin(start));
    }

    /** A letter whose wave has closed. */
    private DossierId letter(Person author, CallCode first, OrganisationId organisation) {
        DossierId letter = samples.begun(author, first, organisation);
        samples.complete(author, letter);
        requests.in(author.session(), () -> submitDossier.submit(letter));
        people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = 'ELIGIBILITY' where public_id = '"
                + letter + "'");
        return letter;
    }

    private Actor instructor(String name) {
        return people.staff(people.person(name).account(), Role.INSTRUCTOR);
    }

    private LetterOutcome decide(Actor instructor, DossierId letter, boolean retained, Optional<DeskText> reasons) {
        return requests.as(instructor, () -> decideLetter.decide(letter, retained, reasons));
    }

    private DossierStages stages(Person person, DossierId dossier) {
        return requests.in(person.session(), () -> readStages.read(dossier));
    }

    @Test
    void aDossierOfTheSecondStageIsBegunAfterALetterThatWasRetainedAndTakesItsAnswersOver() {
        Stages call = twoStages("deux");
        Person author = people.person("stages-author");
        OrganisationId organisation = samples.organisation(author, "W777777701");
        assertThat(begin(author, call.second(), organisation)).isEqualTo(new LetterFirst(call.first()));
        DossierId letter = letter(author, call.first(), organisation);
        assertThat(begin(author, call.second(), organisation)).isEqualTo(new LetterFirst(call.first()));

        assertThat(decide(instructor("stages-retains"), letter, true, Optional.empty()))
                .isEqualTo(LetterOutcome.DECIDED);

        assertThat(people.messages("dossier.letter-retained", author.account())).isEqualTo(1);
        DossierId begun = ((Begun) begin(author, call.second(), organisation)).dossier();
        DossierSheet sheet = requests.in(author.session(), () -> readDossier.read(begun));
        assertThat(sheet.title()).isEqualTo("La Ruche");
        assertThat(sheet.plainAnswers().byPath().keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("title", "address");
        assertThat(begin(author, call.second(), organisation)).isEqualTo(new Existing(begun));
        assertThat(stages(author, begun).letter()).hasValueSatisfying(shown -> {
            assertThat(shown.id()).isEqualTo(letter);
            assertThat(shown.state()).isEqualTo(DossierState.LETTER_RETAINED);
            assertThat(shown.openable()).isTrue();
            assertThat(shown.decision()).hasValueSatisfying(decision -> assertThat(decision.retained())
                    .isTrue());
        });
        assertThat(stages(author, letter).following()).singleElement().satisfies(following -> assertThat(following.id())
                .isEqualTo(begun));
    }

    @Test
    void whatIsNotRetainedHasReasonsThatItsAuthorReadsAndMayBeRetainedAfterAllButNeverTheOtherWayRound() {
        Stages call = twoStages("motifs");
        Person author = people.person("stages-reasons");
        OrganisationId organisation = samples.organisation(author, "W777777702");
        DossierId letter = letter(author, call.first(), organisation);
        Actor instructor = instructor("stages-decides");

        assertThat(decide(instructor, letter, false, Optional.empty())).isEqualTo(LetterOutcome.REASONS_LACKING);
        assertThat(decide(instructor, letter, false, REASONS)).isEqualTo(LetterOutcome.DECIDED);
        assertThat(people.messages("dossier.letter-not-retained", author.account()))
                .isEqualTo(1);
        assertThat(stages(author, letter).decision()).hasValueSatisfying(decision -> assertThat(decision.reasons())
                .isEqualTo(REASONS.orElseThrow().value()));
        assertThat(begin(author, call.second(), organisation)).isEqualTo(new LetterFirst(call.first()));
        assertThat(decide(instructor, letter, false, REASONS)).isEqualTo(LetterOutcome.NOT_NOW);

        assertThat(decide(instructor, letter, true, Optional.empty())).isEqualTo(LetterOutcome.DECIDED);
        assertThat(decide(instructor, letter, false, REASONS)).isEqualTo(LetterOutcome.NOT_NOW);
        assertThat(people.count("select count(*) from journal_entry where action = 'instruction.decide-letter'"
                        + " and subject_id = '" + letter + "'"))
                .isEqualTo(2);
    }

    @Test
    void eachRetainedLetterHasOneDossierAndOthersLettersServeNobody() {
        Stages call = twoStages("chacune");
        Person author = people.person("stages-two-letters");
        OrganisationId organisation = samples.organisation(author, "W777777703");
        Actor instructor = instructor("stages-two-letters-instructor");
        DossierId one = letter(author, call.first(), organisation);
        DossierId other = letter(author, call.first(), organisation);
        decide(instructor, one, true, Optional.empty());
        decide(instructor, other, true, Optional.empty());

        DossierStart named = new DossierStart(call.second(), organisation, Optional.empty(), false, Optional.of(other));
        DossierId ofOther = ((Begun) requests.in(author.session(), () -> beginDossier.begin(named))).dossier();
        DossierId ofOne = ((Begun) begin(author, call.second(), organisation)).dossier();
        assertThat(stages(author, ofOther).letter().orElseThrow().id()).isEqualTo(other);
        assertThat(stages(author, ofOne).letter().orElseThrow().id()).isEqualTo(one);

        Person stranger = people.person("stages-stranger");
        OrganisationId elsewhere = samples.organisation(stranger, "W777777704");
        DossierStart stolen = new DossierStart(call.second(), elsewhere, Optional.empty(), false, Optional.of(one));
        assertThat(requests.in(stranger.session(), () -> beginDossier.begin(stolen)))
                .isEqualTo(new LetterFirst(call.first()));
        assertThatThrownBy(() -> stages(stranger, one)).isInstanceOf(RefusedException.class);
    }

    @Test
    void theDeskShowsALetterAndNothingOfItsAuthorsDraft() {
        Stages call = twoStages("bureau");
        Person author = people.person("stages-desk");
        OrganisationId organisation = samples.organisation(author, "W777777705");
        DossierId letter = letter(author, call.first(), organisation);
        Actor instructor = instructor("stages-desk-instructor");
        assertThat(desk(instructor, letter).stages().seconds()).containsExactly(call.second());
        decide(instructor, letter, true, REASONS);
        begin(author, call.second(), organisation);

        DossierDesk desk = desk(instructor, letter);

        assertThat(desk.state()).isEqualTo(DossierState.LETTER_RETAINED);
        assertThat(desk.stages().decision()).isPresent();
        assertThat(desk.stages().following()).isEmpty();
    }

    private DossierDesk desk(Actor instructor, DossierId letter) {
        return requests.as(instructor, () -> readDossierDesk.read(letter));
    }

    @Test
    void aDossierOfACallOfOneStageIsNoLetter() {
        Person author = people.person("stages-single");
        DossierId dossier = letter(author, samples.call("etape-unique"), samples.organisation(author, "W777777706"));
        assertThat(decide(instructor("stages-single-instructor"), dossier, true, Optional.empty()))
                .isEqualTo(LetterOutcome.NO_LETTER);
    }

    @Test
    void aCallComesAfterAPublishedOneThatComesAfterNone() {
        Stages call = twoStages("publiees");
        assertThat(calls.listSecondStages(call.first()))
                .extracting(CallSummary::code)
                .containsExactly(call.second());
        for (String first : new String[] {"nulle-part", call.second().value()}) {
            String code = "apres-" + first;
            assertThatThrownBy(() -> publishedCalls.publish(SECOND.formatted(code, first)))
                    .hasStackTraceContaining(CallDefinitionException.class.getName());
            assertThat(requests.as(
                                    people.staff(AccountId.draw(), Role.ADMINISTRATOR),
                                    () -> readCallDraft.find(new CallCode(code)))
                            .orElseThrow()
                            .problems())
                    .extracting(problem -> problem.path())
                    .containsExactly("after");
        }
    }
}
