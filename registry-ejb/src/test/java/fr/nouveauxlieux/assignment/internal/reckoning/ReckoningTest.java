package fr.nouveauxlieux.assignment.internal.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.assignment.Bar;
import fr.nouveauxlieux.assignment.ReadersPair;
import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.assignment.Shortfall;
import fr.nouveauxlieux.assignment.TerritoryFit;
import fr.nouveauxlieux.assignment.TerritoryKind;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Absence;
import fr.nouveauxlieux.panel.College;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs, from their inputs to their outcome. */
class ReckoningTest {

    private static final Absence PERIOD = new Absence(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
    private static final RunSettings USUAL = RunSettings.usual(42, PERIOD);
    private static final AccountId MINISTRY = account('1');
    private static final AccountId COUNCIL = account('2');
    private static final AccountId EXPERT = account('3');
    private static final AccountId SECOND = account('4');
    private static final DossierId ONE = new DossierId("1".repeat(16));
    private static final DossierId OTHER = new DossierId("2".repeat(16));

    private static AccountId account(char name) {
        return new AccountId("a".repeat(15) + name);
    }

    private static RunInputs.Reader reader(AccountId account, College college, int most, String... competences) {
        return new RunInputs.Reader(account, college, most, 0, Set.of(competences), Set.of(), true, false, Set.of());
    }

    private static RunInputs.Dossier dossier(DossierId id, AccountId... kept) {
        return new RunInputs.Dossier(id, id.value().substring(0, 4), Set.of("culture"), "", List.of(kept), 0);
    }

    private static RunInputs inputs(RunSettings settings, List<RunInputs.Reader> readers, RunInputs.Dossier... read) {
        return new RunInputs(settings, Set.of(), Map.of(), readers, List.of(read), List.of());
    }

    private static RunSettings settings(int readers, boolean floored, boolean undeclaredToo) {
        return new RunSettings(readers, 42, 5, 2, 3, true, floored, undeclaredToo, PERIOD);
    }

    private static List<RunInputs.Reader> panel() {
        return List.of(
                reader(MINISTRY, College.MINISTRY, 5, "culture"),
                reader(COUNCIL, College.COUNCIL, 5, "culture"),
                reader(EXPERT, College.EXPERT, 5, "culture"),
                reader(SECOND, College.MINISTRY, 5));
    }

    @Test
    void whoKnowsWhatADossierIsAboutGoesFirstAndBothCollegesAreThere() {
        RunOutcome outcome = Reckoning.of(inputs(USUAL, panel(), dossier(ONE)));
        assertThat(outcome.readers(ONE)).containsExactly(MINISTRY, COUNCIL, EXPERT);
        assertThat(outcome.floor()).isEqualTo(100);
        assertThat(outcome.unfilled()).isEmpty();
    }

    @Test
    void whoReadsAlreadyIsKeptAndGivenNothingTwice() {
        RunOutcome outcome = Reckoning.of(inputs(USUAL, panel(), dossier(ONE, SECOND)));
        assertThat(outcome.readers(ONE)).hasSize(2).contains(COUNCIL).doesNotContain(SECOND);
    }

    private static RunInputs.Dossier calledFor(DossierId id, AccountId... kept) {
        return new RunInputs.Dossier(id, id.value().substring(0, 4), Set.of("culture"), "", List.of(kept), 1);
    }

    @Test
    void oneReaderMoreIsFoundForADossierThatIsToHaveOneAndForNoOther() {
        RunInputs inputs = inputs(
                settings(2, true, false),
                panel(),
                calledFor(ONE, MINISTRY, COUNCIL),
                dossier(OTHER, MINISTRY, COUNCIL));
        RunOutcome outcome = Reckoning.of(inputs);
        assertThat(outcome.readers(ONE)).containsExactly(EXPERT);
        assertThat(outcome.readers(OTHER)).isEmpty();
        assertThat(RunJson.readInputs(RunJson.write(inputs))).isEqualTo(inputs);
        assertThat(Reckoning.of(inputs(settings(2, true, false), panel(), calledFor(ONE, MINISTRY, COUNCIL, EXPERT)))
                        .pairs())
                .as("who was called and has it is not called again")
                .isZero();
    }

    @Test
    void aRunKeptBeforeReadersCouldBeCalledIsWrittenAsItWas() {
        String kept = RunJson.write(inputs(USUAL, panel(), dossier(ONE, SECOND)));
        assertThat(kept).doesNotContain("further");
        assertThat(RunJson.write(RunJson.readInputs(kept))).isEqualTo(kept);
    }

    @Test
    void aDossierWithoutAReaderOfACollegeIsNamedWithWhatBarsEachOfThem() {
        List<RunInputs.Reader> readers = List.of(
                reader(MINISTRY, College.MINISTRY, 5, "culture"),
                reader(EXPERT, College.EXPERT, 5, "culture"),
                reader(SECOND, College.MINISTRY, 5, "culture"),
                new RunInputs.Reader(COUNCIL, College.COUNCIL, 5, 0, Set.of(), Set.of(), true, false, Set.of(ONE)));
        RunInputs inputs = inputs(settings(3, false, false), readers, dossier(ONE), dossier(OTHER));
        RunOutcome outcome = Reckoning.of(inputs);
        assertThat(outcome.unfilled()).containsExactly(Map.entry(ONE.value(), 1));
        Shortfall shortfall = Shortfalls.list(inputs, outcome).get(0);
        assertThat(shortfall.colleges()).containsExactly(College.COUNCIL);
        assertThat(shortfall.why()).containsExactlyInAnyOrderEntriesOf(Map.of(Bar.INTEREST, 1, Bar.OTHER_COLLEGE, 1));
    }

    @Test
    void nobodyReadsMoreThanTheyCanAndWhatIsLeftIsNamed() {
        List<RunInputs.Reader> readers = List.of(
                reader(MINISTRY, College.MINISTRY, 1, "culture"), reader(COUNCIL, College.COUNCIL, 1, "culture"));
        RunInputs inputs = inputs(settings(2, true, false), readers, dossier(ONE), dossier(OTHER));
        RunOutcome outcome = Reckoning.of(inputs);
        assertThat(outcome.pairs()).isEqualTo(2);
        assertThat(outcome.places()).isEqualTo(2);
        assertThat(Shortfalls.list(inputs, outcome))
                .allSatisfy(shortfall -> assertThat(shortfall.why()).containsOnlyKeys(Bar.FULL));
    }

    @Test
    void whoHasNotDeclaredOrIsAbsentIsGivenNothingUnlessTheRunSaysSo() {
        List<RunInputs.Reader> readers = List.of(
                new RunInputs.Reader(MINISTRY, College.MINISTRY, 5, 0, Set.of(), Set.of(), false, false, Set.of()),
                new RunInputs.Reader(COUNCIL, College.COUNCIL, 5, 0, Set.of(), Set.of(), true, true, Set.of()));
        RunInputs strict = inputs(settings(2, true, false), readers, dossier(ONE));
        assertThat(Reckoning.of(strict).pairs()).isZero();
        assertThat(Shortfalls.list(strict, Reckoning.of(strict)).get(0).why())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Bar.UNDECLARED, 1, Bar.ABSENT, 1));
        assertThat(Reckoning.of(inputs(settings(2, true, true), readers, dossier(ONE)))
                        .readers(ONE))
                .containsExactly(MINISTRY);
    }

    @Test
    void readersKeptApartNeverReadTheSameDossierAndAKeptOneBarsTheOther() {
        RunInputs free = inputs(settings(3, false, false), panel(), dossier(ONE), dossier(OTHER, EXPERT));
        RunInputs inputs = new RunInputs(
                free.settings(),
                free.criteria(),
                free.kinds(),
                free.readers(),
                free.dossiers(),
                List.of(new ReadersPair(EXPERT, MINISTRY)));
        RunOutcome outcome = Reckoning.of(inputs);
        assertThat(outcome.readers(ONE)).hasSize(3).doesNotContainSequence(MINISTRY, EXPERT);
        assertThat(outcome.readers(ONE).containsAll(List.of(MINISTRY, EXPERT))).isFalse();
        assertThat(outcome.readers(OTHER)).containsExactlyInAnyOrder(COUNCIL, SECOND);
    }

    @Test
    void loadIsSharedInProportionToWhatEachCanRead() {
        List<RunInputs.Reader> readers = List.of(
                reader(MINISTRY, College.MINISTRY, 4, "culture"), reader(SECOND, College.MINISTRY, 12, "culture"));
        List<RunInputs.Dossier> read = IntStream.range(0, 8)
                .mapToObj(i -> dossier(new DossierId("d".repeat(15) + i)))
                .toList();
        RunSettings settings = new RunSettings(1, 1, 5, 2, 3, true, true, false, PERIOD);
        RunOutcome outcome = Reckoning.of(new RunInputs(settings, Set.of(), Map.of(), readers, read, List.of()));
        assertThat(outcome.loads()).containsExactlyInAnyOrderEntriesOf(Map.of(MINISTRY, 2, SECOND, 6));
    }

    @Test
    void otherDepartementsOfTheSameKindGoBeforeOthersAndOnesOwnLast() {
        RunInputs.Dossier rural = new RunInputs.Dossier(ONE, "1", Set.of(), "15", List.of(), 0);
        Map<String, TerritoryKind> kinds =
                Map.of("15", TerritoryKind.RURAL, "23", TerritoryKind.RURAL, "75", TerritoryKind.METROPOLITAN);
        Merits merits = new Merits(new RunInputs(USUAL, Set.of(), kinds, List.of(), List.of(rural), List.of()));
        assertThat(List.of("23", "75", "15"))
                .extracting(departement -> merits.of(
                                new RunInputs.Reader(
                                        MINISTRY,
                                        College.MINISTRY,
                                        1,
                                        0,
                                        Set.of(),
                                        Set.of(departement),
                                        true,
                                        false,
                                        Set.of()),
                                rural)
                        .territory())
                .containsExactly(TerritoryFit.SAME_KIND, TerritoryFit.OTHER_KIND, TerritoryFit.OWN);
    }

    @Test
    void expertiseIsThreePartsOfFamiliesAndOneOfCriteria() {
        RunInputs.Dossier about = new RunInputs.Dossier(ONE, "1", Set.of("culture", "fabriquer"), "", List.of(), 0);
        Merits merits =
                new Merits(new RunInputs(USUAL, Set.of("governance"), Map.of(), List.of(), List.of(about), List.of()));
        RunInputs.Reader reader = reader(MINISTRY, College.MINISTRY, 1, "culture", "governance");
        assertThat(merits.of(reader, about).expertise()).isEqualTo((3 * 50 + 100) / 4);
        assertThat(merits.of(reader, about).shared()).containsExactly("culture");
        assertThat(merits.of(reader, about).cost()).isEqualTo(5 * (100 - 62) + 2 * 50);
    }

    @Test
    void whatIsKeptOfARunIsReckonedAgainToTheSameBytes() {
        RunInputs inputs = new RunInputs(
                USUAL,
                Set.of("governance", "network"),
                Map.of("59", TerritoryKind.METROPOLITAN),
                panel(),
                List.of(dossier(ONE), dossier(OTHER, SECOND)),
                List.of(new ReadersPair(MINISTRY, EXPERT)));
        String kept = RunJson.write(inputs);
        String outcome = RunJson.write(Reckoning.of(inputs));
        RunInputs again = RunJson.readInputs(kept);
        assertThat(again).isEqualTo(inputs);
        assertThat(RunJson.write(again)).isEqualTo(kept);
        assertThat(RunJson.write(Reckoning.of(again))).isEqualTo(outcome);
        assertThat(RunJson.write(RunJson.readOutcome(outcome))).isEqualTo(outcome);
    }

    @Test
    void aColleagueTakesOverByTheSameRulesAndMendsTheMixOfColleges() {
        Roster roster = new Roster(inputs(USUAL, panel(), dossier(ONE, COUNCIL, MINISTRY)));
        assertThat(roster.findBarToReplace(ONE, MINISTRY, SECOND)).isEmpty();
        assertThat(roster.findBarToReplace(ONE, MINISTRY, EXPERT)).contains(Bar.OTHER_COLLEGE);
        assertThat(roster.findBarToReplace(ONE, MINISTRY, COUNCIL)).contains(Bar.READS_IT_ALREADY);
        assertThat(roster.findBarToReplace(ONE, MINISTRY, MINISTRY)).contains(Bar.READS_IT_ALREADY);
        assertThat(roster.findBarToReplace(ONE, MINISTRY, account('9'))).contains(Bar.NOT_ON_PANEL);
        assertThat(roster.findBarToReplace(OTHER, MINISTRY, SECOND)).contains(Bar.NOT_READ_NOW);
        assertThat(roster.readersOf(ONE)).containsExactlyInAnyOrder(COUNCIL, MINISTRY);
    }
}
