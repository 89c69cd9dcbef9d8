package fr.nouveauxlieux.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.form.AnswerChecker;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.KnownThings;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.dossier.DossierNumber;
import fr.nouveauxlieux.dossier.SaveOutcome;
import fr.nouveauxlieux.dossier.model.Answer;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.PastAnswer;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.OrganisationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456Z");
    private static final AnswerPath TITLE = AnswerPath.of("title");
    private static final AnswerPath PARTNERS = AnswerPath.of("partners");
    private static final AccountId CLAUDE = AccountId.draw();
    private static final AccountId DOMINIQUE = AccountId.draw();

    private final Map<AnswerPath, Answer> answers = new HashMap<>();
    private final List<PastAnswer> past = new ArrayList<>();
    private final Dossier dossier = new Dossier(
            new DossierNumber("FDT-2026-000001"),
            new CallCode("fabriques-de-territoire"),
            1,
            OrganisationId.draw(),
            CLAUDE,
            null,
            NOW);
    private final AnswerWriter writer = new AnswerWriter(new Rows(), new AnswerChecker(new Nothing()), new Names());
    private int keys;

    private final class Rows extends AnswerRows {
        @Override
        public void add(Answer answer) {
            answers.put(answer.path(), answer);
        }

        @Override
        public void add(PastAnswer version) {
            past.add(version);
        }

        @Override
        public Map<String, PastAnswer> listByKeys(Dossier of, Collection<String> keys) {
            return past.stream()
                    .filter(version -> keys.contains(version.saveKey()))
                    .collect(Collectors.toMap(PastAnswer::saveKey, Function.identity()));
        }

        @Override
        public Optional<PastAnswer> findVersion(Dossier of, AnswerPath path, long version) {
            return past.stream()
                    .filter(one -> one.path().equals(path) && one.version() == version)
                    .findFirst();
        }
    }

    private static final class Names extends Authors {
        @Override
        public Map<AccountId, String> namesOf(Set<AccountId> accounts) {
            return Map.of(CLAUDE, "Claude Exemple", DOMINIQUE, "Dominique Modèle");
        }
    }

    private static final class Nothing implements KnownThings {
        @Override
        public boolean isPlace(String id) {
            return false;
        }

        @Override
        public boolean isCommune(String code) {
            return false;
        }

        @Override
        public boolean isTerritory(String kind, String code) {
            return false;
        }
    }

    private AnswerChange change(AnswerPath path, Object value, long base) {
        keys++;
        return new AnswerChange(path, value, base, "sent-key-" + keys);
    }

    private List<SaveOutcome> save(AccountId author, AnswerChange... changes) {
        return writer.write(new Writing(dossier, answers, author, NOW), SampleForm.FORM, Arrays.asList(changes));
    }

    private SaveOutcome saveOne(AccountId author, AnswerPath path, Object value, long base) {
        return save(author, change(path, value, base)).get(0);
    }

    private static AnswerView saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        return ((SaveOutcome.Saved) outcome).answer();
    }

    @Test
    void anAnswerIsKeptWithItsVersionItsAuthorAndItsPast() {
        assertThat(saved(saveOne(CLAUDE, TITLE, "La Ruche", 0)))
                .isEqualTo(new AnswerView(TITLE, "La Ruche", 1, "Claude Exemple", NOW));
        assertThat(saved(saveOne(DOMINIQUE, TITLE, "La Grande Ruche", 1)))
                .isEqualTo(new AnswerView(TITLE, "La Grande Ruche", 2, "Dominique Modèle", NOW));
        assertThat(past).extracting(PastAnswer::value).containsExactly("\"La Ruche\"", "\"La Grande Ruche\"");
    }

    @Test
    void whatSomeoneElseChangedSinceIsNotOverwrittenAndIsShownWithTheirName() {
        saveOne(CLAUDE, TITLE, "La Ruche", 0);
        saveOne(DOMINIQUE, TITLE, "La Grande Ruche", 1);
        SaveOutcome outcome = saveOne(CLAUDE, TITLE, "La Petite Ruche", 1);
        assertThat(outcome)
                .isEqualTo(
                        new SaveOutcome.Conflict(new AnswerView(TITLE, "La Grande Ruche", 2, "Dominique Modèle", NOW)));
        assertThat(past).hasSize(2);
    }

    @Test
    void theSameKeyTwiceIsSavedOnceAndToldAsTheFirstTime() {
        AnswerChange sent = change(TITLE, "La Ruche", 0);
        AnswerView first = saved(save(CLAUDE, sent).get(0));
        saveOne(DOMINIQUE, TITLE, "La Grande Ruche", 1);
        assertThat(saved(save(CLAUDE, sent).get(0))).isEqualTo(first);
        assertThat(answers.get(TITLE).version()).isEqualTo(2);
        assertThat(past).hasSize(2);
    }

    @Test
    void theSameKeyTwiceInOneBatchIsSavedOnce() {
        AnswerChange sent = change(TITLE, "La Ruche", 0);
        assertThat(save(CLAUDE, sent, sent))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(saved(outcome).version()).isEqualTo(1));
        assertThat(past).hasSize(1);
    }

    @Test
    void aKeyThatServedAnotherAnswerIsRefused() {
        saved(save(CLAUDE, new AnswerChange(TITLE, "La Ruche", 0, "the-same-key"))
                .get(0));
        assertThat(save(CLAUDE, new AnswerChange(PARTNERS, List.of("a1"), 0, "the-same-key"))
                        .get(0))
                .isInstanceOf(SaveOutcome.Refused.class);
    }

    @Test
    void anEqualValueMakesNoNewVersionOnWhateverItWasWritten() {
        saveOne(CLAUDE, TITLE, "La Ruche", 0);
        assertThat(saved(saveOne(DOMINIQUE, TITLE, "La Ruche", 0)).version()).isEqualTo(1);
        assertThat(saved(saveOne(DOMINIQUE, AnswerPath.of("summary"), "", 0)).version())
                .isZero();
        assertThat(past).hasSize(1);
    }

    @Test
    void anAnswerThatIsEmptiedKeepsItsPast() {
        saveOne(CLAUDE, TITLE, "La Ruche", 0);
        AnswerView emptied = saved(saveOne(CLAUDE, TITLE, "", 1));
        assertThat(emptied.value()).isNull();
        assertThat(emptied.version()).isEqualTo(2);
        assertThat(past).hasSize(2);
    }

    @Test
    void twoPeopleWhoAddAnItemAtOnceDoNotStandInEachOthersWay() {
        saveOne(CLAUDE, PARTNERS, List.of("a1"), 0);
        saveOne(CLAUDE, PARTNERS, List.of("a1", "b2"), 1);
        AnswerView merged = saved(saveOne(DOMINIQUE, PARTNERS, List.of("a1", "c3"), 1));
        assertThat(merged.value()).isEqualTo(List.of("a1", "c3", "b2"));
        assertThat(merged.version()).isEqualTo(3);
    }

    @Test
    void theFieldsOfAnItemAreAnswersLikeOthers() {
        AnswerPath name = AnswerPath.of("partners", "a1", "name");
        saveOne(CLAUDE, name, "Mairie", 0);
        assertThat(saveOne(DOMINIQUE, name, "Commune", 0)).isInstanceOf(SaveOutcome.Conflict.class);
    }

    @Test
    void whatTheFormDoesNotAskAndWhatIsNoAnswerIsRefusedAndTheRestOfTheBatchIsKept() {
        List<SaveOutcome> outcomes = save(
                CLAUDE,
                change(AnswerPath.of("colour"), "bleu", 0),
                change(TITLE, Map.of("a", 1), 0),
                change(AnswerPath.of("partners", "a1", "unknown"), "x", 0),
                change(TITLE, "La Ruche", 0));
        assertThat(outcomes.subList(0, 3))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(SaveOutcome.Refused.class));
        assertThat(saved(outcomes.get(3)).version()).isEqualTo(1);
    }

    @Test
    void whatTheDatabaseCannotKeepIsTidiedOrRefused() {
        assertThat(saved(saveOne(CLAUDE, TITLE, "La\u0000 Ruche", 0)).value()).isEqualTo("La Ruche");
        assertThat(saved(saveOne(CLAUDE, AnswerPath.of("address"), Map.of("label", "1 rue\u0000"), 0))
                        .value())
                .isEqualTo(Map.of("label", "1 rue"));
        assertThat(saveOne(CLAUDE, AnswerPath.of("address"), Map.of("la\u0000bel", "1 rue"), 0))
                .isInstanceOf(SaveOutcome.Refused.class);
    }

    @Test
    void aBatchIsToldToTheJournalAsOneWithoutItsTexts() {
        Writing writing = new Writing(dossier, answers, CLAUDE, NOW);
        writer.write(
                writing,
                SampleForm.FORM,
                List.of(change(TITLE, "La Ruche", 0), change(TITLE, "La Grande Ruche", 1), change(PARTNERS, null, 0)));
        assertThat(writing.changedSomething()).isTrue();
        assertThat(writing.countChanged()).isEqualTo(1);
        assertThat(writing.digestedBefore()).isEqualTo(Map.of("title", Map.of("version", 0L)));
        assertThat(writing.answers().findText("title")).contains("La Grande Ruche");
    }
}
