package fr.nouveauxlieux.madeup.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.DossierTransitions;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.permission.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final Gazetteer GAZETTEER = Territories.builtIn().gazetteer();
    private static final ProjectCommunes COMMUNES = new ProjectCommunes(GAZETTEER);
    private static final List<Story> STORIES = Stories.listAll(COMMUNES, 2_024);

    private static Stream<PlannedDossier> dossiers() {
        return STORIES.stream().flatMap(story -> story.dossiers().stream());
    }

    @Test
    void thereAreSomeEightyOfEveryFate() {
        assertThat(dossiers()).hasSizeBetween(72, 87);
        assertThat(dossiers().map(PlannedDossier::fate).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Fate.class));
    }

    @Test
    void theWaveBeforeItsCommitteeHasDossiersOfManyTerritories() {
        List<PlannedDossier> read = dossiers()
                .filter(dossier -> dossier.fate().wave() == MadeUpWave.BEFORE_COMMITTEE)
                .toList();

        assertThat(read).hasSize(12);
        assertThat(read).extracting(dossier -> dossier.commune().region()).doesNotHaveDuplicates();
    }

    @Test
    void everyRegionHasSome() {
        Set<String> regions = GAZETTEER.listTerritories(TerritoryKind.REGION).stream()
                .map(Territory::code)
                .collect(Collectors.toSet());

        assertThat(regions).hasSizeGreaterThanOrEqualTo(18);
        assertThat(dossiers().map(dossier -> dossier.commune().region()).collect(Collectors.toSet()))
                .containsAll(regions.stream()
                        .filter(region -> COMMUNES.listRegions().contains(region))
                        .toList())
                .contains("01", "02", "03", "04", "06", "94");
    }

    @Test
    void theTableLeadsEveryFateFromStepToStepAndTogetherToEveryStandingButThoseOfLetters() {
        Set<DossierStanding> reached = new HashSet<>();
        for (Fate fate : Fate.values()) {
            DossierStanding standing = DossierStanding.of(DossierState.DRAFT);
            for (Moment moment : fate.moments()) {
                standing = after(standing, moment.step());
                reached.add(standing);
            }
        }

        assertThat(reached).containsExactlyInAnyOrderElementsOf(allStandings());
    }

    /** No call that comes with the portal has two stages. */
    private static Set<DossierStanding> allStandings() {
        Set<DossierStanding> all = new HashSet<>();
        for (DossierAction action : DossierAction.values()) {
            DossierTransitions.list().stream()
                    .filter(row -> row.action() == action)
                    .forEach(row -> {
                        all.add(row.from());
                        all.add(row.to());
                    });
        }
        all.remove(DossierStanding.of(DossierState.LETTER_RETAINED));
        all.remove(DossierStanding.of(DossierState.LETTER_NOT_RETAINED));
        return all;
    }

    private static DossierStanding after(DossierStanding standing, Step step) {
        Optional<DossierAction> action =
                switch (step) {
                    case WAVE_CLOSES -> Optional.of(DossierAction.INSTRUCT);
                    case SUBMIT ->
                        Optional.of(
                                standing.equals(DossierStanding.of(DossierState.DRAFT))
                                        ? DossierAction.SUBMIT
                                        : DossierAction.SUBMIT_AGAIN);
                    default ->
                        Arrays.stream(DossierAction.values())
                                .filter(one -> one.name().equals(step.name()))
                                .findFirst();
                };
        return action.map(one -> DossierTransitions.get(standing, one, Set.of(Role.values()))
                        .to())
                .orElse(standing);
    }

    @Test
    void stepsFollowEachOtherInTime() {
        for (Fate fate : Fate.values()) {
            assertThat(fate.moments().stream().map(moment -> -moment.daysAgo()))
                    .as(fate.name())
                    .isSorted();
        }
    }

    @Test
    void theSameSeedGivesTheSameStoriesAndAnotherGivesOthers() {
        assertThat(Stories.listAll(COMMUNES, 2_024)).isEqualTo(STORIES);
        assertThat(Stories.listAll(COMMUNES, 2_025)).isNotEqualTo(STORIES);
    }

    @Test
    void theApplicantOfADemonstrationHasADraftASubmittedOneAndARefusedOne() {
        Story own = STORIES.stream()
                .filter(story -> story.holder().role().equals(Optional.of(Role.APPLICANT)))
                .findFirst()
                .orElseThrow();

        assertThat(own.dossiers().stream().map(PlannedDossier::fate))
                .contains(Fate.DRAFT_SHARED, Fate.AMENDED, Fate.REFUSED);
    }

    @Test
    void numbersOfMadeUpOrganisationsAreNobodysAndEachOnesOwn() {
        assertThat(STORIES.stream().map(story -> story.holder().siret().value()))
                .doesNotHaveDuplicates()
                .allMatch(siret -> siret.startsWith("000000"));
    }
}
