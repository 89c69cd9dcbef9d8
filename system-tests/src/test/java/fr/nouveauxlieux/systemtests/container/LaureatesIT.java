package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.award.agreement.AgreementEnded;
import fr.nouveauxlieux.award.decision.DecisionOpened;
import fr.nouveauxlieux.award.decision.DecisionVoided;
import fr.nouveauxlieux.award.grant.OpenGrant;
import fr.nouveauxlieux.award.grant.OpenGrants;
import fr.nouveauxlieux.award.laureate.Laureate;
import fr.nouveauxlieux.award.laureate.Laureates;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.place.LabelGrant;
import fr.nouveauxlieux.place.PlaceCorrections;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everyone learns of a favourable decision once it is opened, and what is taken back with it. */
@ExtendWith(ArquillianExtension.class)
public class LaureatesIT {

    private static final Money GRANTED = Money.ofEuros(90_000);
    private static final String PLACE = "LAUREATE1";

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private GivenDecisions decisions;

    @Inject
    private InContainer container;

    @Inject
    private Clock clock;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private PlaceDirectory directory;

    @Inject
    private Laureates laureates;

    @Inject
    private OpenGrants grants;

    @Inject
    private Happening happening;

    /** Has events happen in a transaction, as use cases do. */
    @ApplicationScoped
    public static class Happening {

        @Inject
        private Event<Object> events;

        @Inject
        private PlaceCorrections places;

        @Transactional
        public boolean happens(Object event) {
            events.fire(event);
            return true;
        }

        @Transactional
        public List<LabelGrant> labels(PlaceId place) {
            return List.copyOf(places.find(place).orElseThrow().profile().listOf(PlaceField.LABELS));
        }
    }

    /** Of the call whose laureates are labelled, about a place of the registry. */
    private DossierId accepted(CallCode call, String name, String rna, PlaceId place) {
        Person author = people.person(name);
        CallCode own = samples.call(name);
        DossierId dossier = samples.begun(author, own, samples.organisation(author, rna));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set submitted_departement = '59', state = 'ACCEPTED', ended_at = submitted_at,"
                + " submitted_place = '" + place + "', call_code = '" + call + "', wave = 'epreuve-laureats'"
                + " where public_id = '" + dossier + "'");
        decisions.accept(dossier, new WaveKey(call, "epreuve-laureats"), GRANTED, clock.instant());
        return dossier;
    }

    private List<Laureate> shown(DossierId dossier) {
        return requests.visitor(laureates::list).stream()
                .filter(laureate -> laureate.dossier().equals(dossier))
                .toList();
    }

    /** Whether the place is among those that hold the label, for whoever searches. */
    private boolean isFound(PlaceId place) {
        PlaceQuery query = PlaceQuery.builder()
                .text("ruche des lauréats")
                .filter(Facet.LABEL, LabelKind.FABRIQUE_DE_TERRITOIRE.code())
                .build();
        return requests.visitor(() -> directory.search(query)).hits().stream()
                .anyMatch(hit -> hit.place().id().equals(place.value()));
    }

    @Test
    void anOpenedDecisionLabelsThePlaceBesideItsOtherLabelsUntilItIsVoided() {
        container.importCensus(
                PLACE + ",La Ruche des lauréats,1 place du Marché,59000,59350,59350,Lille,,,,Coworking,50.63,3.06,,");
        PlaceId place = PlaceId.drawnFrom("tiers-lieux-cget", PLACE);
        CallCode call = new CallCode("fabriques-de-territoire");
        DossierId dossier = accepted(call, "laureate-labelled", "W444444801", place);
        List<LabelGrant> before = requests.visitor(() -> happening.labels(place));
        assertThat(shown(dossier)).isEmpty();

        requests.as(Actor.system("test"), () -> happening.happens(new DecisionOpened(dossier)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        assertThat(shown(dossier)).singleElement().satisfies(laureate -> {
            assertThat(laureate.amount()).isEqualTo(GRANTED);
            assertThat(laureate.place()).contains(place);
            assertThat(laureate.departement()).contains("59");
        });
        assertThat(requests.visitor(() -> happening.labels(place)))
                .containsAll(before)
                .filteredOn(label -> label.kind() == LabelKind.FABRIQUE_DE_TERRITOIRE)
                .singleElement()
                .satisfies(label -> {
                    assertThat(label.isHeldOn(today)).isTrue();
                    assertThat(label.origin()).isNotBlank();
                });

        container.await("the label in the search", () -> isFound(place));
        assertThat(requests.visitor(() -> directory.findSheet(place))
                        .orElseThrow()
                        .profile()
                        .listOf(PlaceField.LABELS))
                .as("on the page of the place")
                .extracting(LabelGrant::kind)
                .contains(LabelKind.FABRIQUE_DE_TERRITOIRE);

        requests.as(Actor.system("test"), () -> happening.happens(new DecisionVoided(dossier)));
        container.await("the search without the label", () -> !isFound(place));
        assertThat(shown(dossier)).isEmpty();
        assertThat(requests.visitor(() -> happening.labels(place))).isEqualTo(before);
    }

    @Test
    void anAgreementThatIsTerminatedTakesTheLabelBackAndAnotherDecisionGivesItAnew() {
        container.importCensus(
                PLACE + "B,La Ruche rendue,2 place du Marché,59000,59350,59350,Lille,,,,Coworking,50.63,3.06,,");
        PlaceId place = PlaceId.drawnFrom("tiers-lieux-cget", PLACE + "B");
        DossierId dossier = accepted(new CallCode("fabriques-de-territoire"), "laureate-ended", "W444444802", place);
        requests.as(Actor.system("test"), () -> happening.happens(new DecisionOpened(dossier)));
        requests.as(Actor.system("test"), () -> happening.happens(new AgreementEnded(dossier)));
        assertThat(shown(dossier)).isEmpty();
        assertThat(requests.visitor(() -> happening.labels(place))).isEmpty();
        requests.as(Actor.system("test"), () -> happening.happens(new DecisionOpened(dossier)));
        requests.as(Actor.system("test"), () -> happening.happens(new DecisionOpened(dossier)));
        assertThat(shown(dossier)).hasSize(1);
        assertThat(requests.visitor(() -> happening.labels(place))).hasSize(1);
    }

    @Test
    void grantsArePublishedWhileTheirDecisionStands() {
        String name = "grant-published";
        Person author = people.person(name);
        CallCode call = samples.call(name);
        DossierId dossier = samples.begun(author, call, samples.organisation(author, "W444444803"));
        samples.complete(author, dossier);
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        assertThat(published()).doesNotContain("W444444803");
        decisions.accept(dossier, new WaveKey(call, "premiere"), GRANTED, clock.instant());
        assertThat(requests.visitor(grants::list))
                .filteredOn(grant -> grant.beneficiaryId().equals("W444444803"))
                .singleElement()
                .satisfies(grant -> {
                    assertThat(grant.amount()).isEqualTo(GRANTED);
                    assertThat(grant.grantor()).isEqualTo("Service d’essai");
                    assertThat(grant.cells()).hasSameSizeAs(OpenGrant.COLUMNS);
                });
        decisions.takeBack(dossier);
        assertThat(published()).doesNotContain("W444444803");
    }

    private List<String> published() {
        return requests.visitor(grants::list).stream()
                .map(OpenGrant::beneficiaryId)
                .toList();
    }
}
