package fr.nouveauxlieux.madeup.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.call.budget.Budget;
import fr.nouveauxlieux.call.budget.BudgetCheck;
import fr.nouveauxlieux.call.budget.BudgetReading;
import fr.nouveauxlieux.call.form.AnswerChecker;
import fr.nouveauxlieux.call.form.AnswerFault;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FormCheck;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.madeup.plan.Holder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier that is submitted must answer all that its call asks, or the portal would not take it. */
class MadeUpAnswersTest {

    private static final Gazetteer GAZETTEER = Territories.builtIn().gazetteer();
    private static final int MANY = 60;

    private final FormCheck formCheck = new FormCheck(new AnswerChecker(new KnownOfTheGazetteer(GAZETTEER)));

    private static Project project(int number, String legalForm) {
        List<Commune> communes = GAZETTEER.listCommunes().stream()
                .filter(commune ->
                        commune.centre().isPresent() && !commune.postalCodes().isEmpty())
                .toList();
        Holder holder = new Holder(
                number, "Les Amis du Préau", legalForm, new PersonName("Odette", "Vireloup"), Optional.empty());
        return new Project(
                "Le Préau",
                holder,
                communes.get(number * 97 % communes.size()),
                Optional.empty(),
                LocalDate.of(2026, 11, 23));
    }

    private static AnswerMaker maker(CallForm form, int number, String legalForm) {
        return new AnswerMaker(form, "Le Préau en commun", project(number, legalForm), new Chance(number));
    }

    private static Answers whole(AnswerMaker maker) {
        Map<AnswerPath, Object> answers = maker.listAnswers();
        maker.listAskedFiles()
                .forEach(file ->
                        answers.put(file.path(), List.of(AttachmentId.draw().value())));
        return new Answers(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fabriques-de-territoire", "micro-folies", "campus-connectes", "france-services", "lieux-ruraux"
            })
    void everyAnswerThatACallAsksForIsThereAndHolds(String call) {
        CallForm form = BuiltInForms.get(call);
        for (int number = 1; number <= MANY; number++) {
            for (String legalForm : List.of("association", "local-authority")) {
                List<AnswerFault> faults = formCheck.check(form, whole(maker(form, number, legalForm)));

                assertThat(faults).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fabriques-de-territoire", "micro-folies", "campus-connectes", "france-services", "lieux-ruraux"
            })
    void budgetsMeetTheTermsOfTheirCall(String call) {
        FormField field =
                BuiltInForms.get(call).findField(AnswerPath.of("budget")).orElseThrow();
        for (int number = 1; number <= MANY; number++) {
            Chance chance = new Chance(number);
            Wording wording = new Wording(project(number, "association"), chance);
            Budget budget = new BudgetMaker(field.budget().orElseThrow(), wording, chance).make();

            assertThat(BudgetCheck.check(budget, field.budget().orElseThrow())).isEmpty();
            assertThat(Budget.read(budget.toTree())).isInstanceOf(BudgetReading.class);
            assertThat(budget.totalResources()).isEqualTo(budget.totalExpenses());
        }
    }

    @Test
    void theSameSeedGivesTheSameAnswersAndAnotherGivesOthers() {
        CallForm form = BuiltInForms.get("fabriques-de-territoire");

        assertThat(maker(form, 7, "association").listAnswers())
                .isEqualTo(maker(form, 7, "association").listAnswers());
        assertThat(maker(form, 7, "association").listAnswers())
                .isNotEqualTo(maker(form, 8, "association").listAnswers());
    }

    @Test
    void noTwoDossiersSayTheSame() {
        CallForm form = BuiltInForms.get("fabriques-de-territoire");

        for (String asked : List.of("need", "governance", "economic-model", "network-role")) {
            assertThat(IntStream.rangeClosed(1, MANY)
                            .mapToObj(number -> maker(form, number, "association")
                                    .listAnswers()
                                    .get(AnswerPath.of(asked)))
                            .distinct())
                    .as(asked)
                    .hasSizeGreaterThan(MANY / 4);
        }
    }
}
