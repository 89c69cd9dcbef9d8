package fr.nouveauxlieux.portal.page.dossier.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.portal.sample.SampleTerritories;
import fr.nouveauxlieux.portal.text.Language;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostedAnswersTest {

    private static final FormField TITLE = Fields.field("title", FieldKind.LINE);
    private static final FormField AID = Fields.field("aid", FieldKind.MONEY);
    private static final FormField PARTNERS = Fields.holding(
            "partners", FieldKind.BLOCK, Fields.field("name", FieldKind.LINE), Fields.field("share", FieldKind.MONEY));
    private static final FormField COSTS = Fields.holding(
            "costs", FieldKind.TABLE, Fields.field("what", FieldKind.LINE), Fields.field("price", FieldKind.MONEY));
    private static final List<FormField> FORM = List.of(TITLE, AID, PARTNERS, COSTS);

    private final AnswerReader reader = new AnswerReader(Language.FRENCH, new SampleTerritories());
    private final Map<AnswerPath, AnswerView> kept = new HashMap<>();
    private final TypedValues typed = TypedValues.none();

    PostedAnswersTest() {
        typed.put(PostedAnswers.PAGE_KEY, "showing-1");
    }

    @Test
    void whatWasTypedIsAChangeOnWhatThePageShowed() {
        keeps("title", "Avant", 3);
        shows("title", "Avant", 3);
        typed.put("title", "  Après ");
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo(AnswerPath.of("title"));
            assertThat(change.value()).isEqualTo("Après");
            assertThat(change.base()).isEqualTo(3);
        });
    }

    @Test
    void whatWasNotTouchedIsNotSavedAgainEvenIfOthersChangedItMeanwhile() {
        keeps("title", "De Marie", 4);
        shows("title", "Avant", 3);
        typed.put("title", "Avant");
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatOthersWroteJustTheSameIsNoChange() {
        keeps("title", "Pareil", 4);
        shows("title", "Avant", 3);
        typed.put("title", "Pareil");
        assertThat(changes()).isEmpty();
    }

    @Test
    void aFieldThatThePageDidNotShowIsLeftAlone() {
        keeps("title", "Gardé", 1);
        typed.put("title", "");
        assertThat(changes()).isEmpty();
    }

    @Test
    void anEmptiedFieldEmptiesItsAnswer() {
        keeps("title", "Avant", 3);
        shows("title", "Avant", 3);
        typed.put("title", "  ");
        assertThat(changes()).singleElement().extracting(AnswerChange::value).isNull();
    }

    @Test
    void aPageSentTwiceSaysTheSameKeysAndAnotherPageOthers() {
        shows("title", null, 0);
        typed.put("title", "Texte");
        String first = changes().get(0).key();
        assertThat(changes().get(0).key()).isEqualTo(first);
        typed.put(PostedAnswers.PAGE_KEY, "showing-2");
        assertThat(changes().get(0).key()).isNotEqualTo(first);
    }

    @Test
    void somethingElseTypedInTheSamePageHasAnotherKey() {
        shows("title", null, 0);
        typed.put("title", "Un");
        String first = changes().get(0).key();
        typed.put("title", "Deux");
        assertThat(changes().get(0).key()).isNotEqualTo(first);
    }

    @Test
    void whatIsNoAmountIsToldAndNotSavedWhileTheRestIs() {
        shows("title", null, 0);
        shows("aid", null, 0);
        typed.put("title", "Texte");
        typed.put("aid", "beaucoup");
        PostedAnswers posted = posted();
        assertThat(posted.changes())
                .extracting(change -> change.path().toString())
                .containsExactly("title");
        assertThat(posted.misreads()).singleElement().satisfies(misread -> {
            assertThat(misread.field()).isEqualTo(AID);
            assertThat(misread.fault()).isEqualTo(new TypedFault("aid", "not-an-amount", List.of()));
        });
    }

    @Test
    void tenthsOfCentsAreRefused() {
        shows("aid", null, 0);
        typed.put("aid", "1,234");
        assertThat(posted().misreads())
                .singleElement()
                .extracting(m -> m.fault().code())
                .isEqualTo("too-precise");
    }

    @Test
    void aConflictThatWasShownAsksForAChoice() {
        keeps("title", "La leur", 4);
        shows("title", "La leur", 4);
        typed.put(PostedAnswers.conflictInput("title"), "yes");
        typed.put("title", "La mienne");
        assertThat(posted().undecided()).containsExactly(AnswerPath.of("title"));
        assertThat(changes()).isEmpty();
        typed.put(PostedAnswers.choiceInput("title"), "theirs");
        assertThat(posted().undecided()).isEmpty();
        assertThat(changes()).isEmpty();
        typed.put(PostedAnswers.choiceInput("title"), "mine");
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.value()).isEqualTo("La mienne");
            assertThat(change.base()).isEqualTo(4);
        });
    }

    @Test
    void anItemIsAddedOnceHoweverOftenTheButtonIsPressed() {
        shows("partners", null, 0);
        typed.put(PageAction.PARAMETER, "ajouter:partners");
        Object once = changes().get(0).value();
        assertThat(once).asList().hasSize(1);
        keeps("partners", once, 1);
        assertThat(changes()).isEmpty();
    }

    @Test
    void anItemIsAddedToThoseThatOthersAddedMeanwhile() {
        keeps("partners", List.of("aa", "bb"), 2);
        shows("partners", List.of("aa"), 1);
        typed.put("partners", List.of("aa"));
        typed.put(PageAction.PARAMETER, "ajouter:partners");
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.value()).asList().hasSize(3).startsWith("aa", "bb");
            assertThat(change.base()).isEqualTo(2);
        });
    }

    @Test
    void anItemThatGoesTakesItsAnswersAlong() {
        keeps("partners", List.of("aa", "bb"), 1);
        keeps("partners.aa.name", "Mairie", 1);
        shows("partners", List.of("aa", "bb"), 1);
        shows("partners.aa.name", "Mairie", 1);
        typed.put("partners", List.of("aa", "bb"));
        typed.put("partners.aa.name", "Mairie");
        typed.put(PageAction.PARAMETER, "retirer:partners:aa");
        assertThat(changes())
                .extracting(change -> change.path().toString(), AnswerChange::value)
                .containsExactly(tuple("partners", List.of("bb")), tuple("partners.aa.name", null));
    }

    @Test
    void itemsMoveUpAndDownAndNotBeyondTheEnds() {
        keeps("partners", List.of("aa", "bb"), 1);
        shows("partners", List.of("aa", "bb"), 1);
        typed.put("partners", List.of("aa", "bb"));
        typed.put(PageAction.PARAMETER, "descendre:partners:aa");
        assertThat(changes()).singleElement().extracting(AnswerChange::value).isEqualTo(List.of("bb", "aa"));
        typed.put(PageAction.PARAMETER, "monter:partners:aa");
        assertThat(changes()).isEmpty();
    }

    @Test
    void answersOfAnItemAreSavedByTheirOwnPaths() {
        keeps("partners", List.of("aa"), 1);
        shows("partners", List.of("aa"), 1);
        shows("partners.aa.share", null, 0);
        typed.put("partners", List.of("aa"));
        typed.put("partners.aa.share", "1 000,50");
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo(AnswerPath.of("partners", "aa", "share"));
            assertThat(change.value()).isEqualTo(100_050L);
        });
    }

    @Test
    void rowsThatAreEmptyAreNoRowsAndOneIsTakenAwayByItsButton() {
        shows("costs", null, 0);
        typed.put("costs.0.what", "Bureaux");
        typed.put("costs.0.price", "1 200");
        typed.put("costs.1.what", "");
        typed.put("costs.10.what", "Chaises");
        assertThat(changes())
                .singleElement()
                .extracting(AnswerChange::value)
                .isEqualTo(List.of(Map.of("what", "Bureaux", "price", 120_000L), Map.of("what", "Chaises")));
        typed.put(PageAction.PARAMETER, "retirer-ligne:costs:0");
        assertThat(changes())
                .singleElement()
                .extracting(AnswerChange::value)
                .isEqualTo(List.of(Map.of("what", "Chaises")));
    }

    @Test
    void somethingWrongInATableNamesTheCell() {
        shows("costs", null, 0);
        typed.put("costs.2.price", "x");
        assertThat(posted().misreads())
                .singleElement()
                .extracting(m -> m.fault().input())
                .isEqualTo("costs.2.price");
    }

    private void keeps(String path, Object value, long version) {
        AnswerPath at = AnswerPath.parse(path);
        kept.put(at, new AnswerView(at, value, version, "Marie", Instant.EPOCH));
    }

    private void shows(String name, Object value, long version) {
        typed.put(SeenAnswer.input(name), new SeenAnswer(version, CanonicalAnswer.fingerprint(value)).toString());
    }

    private PostedAnswers posted() {
        return PostedAnswers.read(FORM, typed, kept, reader);
    }

    private List<AnswerChange> changes() {
        return posted().changes();
    }
}
