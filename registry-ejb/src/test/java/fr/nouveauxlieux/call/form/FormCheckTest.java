package fr.nouveauxlieux.call.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final Condition IF_YES = new Condition.Is("choice", "yes");

    private static final CallForm FORM = new CallForm(List.of(
            section(
                    "first",
                    Condition.ALWAYS,
                    Fields.required("title", FieldKind.LINE),
                    Fields.of("choice", FieldKind.CHOICE),
                    Fields.of("reason", FieldKind.TEXT, true, Fields.length(5, 10), IF_YES)),
            section("second", IF_YES, Fields.required("amount", FieldKind.MONEY)),
            section("third", Condition.ALWAYS, Fields.required("partners", FieldKind.BLOCK))));

    private final FormCheck check = new FormCheck(new AnswerChecker(new EverythingKnown()));

    private static FormSection section(String code, Condition shownWhen, FormField... fields) {
        return new FormSection(code, Fields.LABEL, Optional.empty(), shownWhen, List.of(fields));
    }

    private static Answers answers(Map<String, Object> byPath) {
        Map<AnswerPath, Object> parsed = new LinkedHashMap<>();
        byPath.forEach((path, value) -> parsed.put(AnswerPath.parse(path), value));
        return new Answers(parsed);
    }

    private List<String> faults(Answers answers) {
        return check.check(FORM, answers).stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    @Test
    void whatIsRequiredAndLacksIsToldInTheOrderOfTheForm() {
        assertThat(faults(Answers.NONE)).containsExactly("title required", "partners required");
    }

    @Test
    void whatIsNotShownIsNeitherAskedNorJudged() {
        assertThat(faults(answers(Map.of(
                        "title", "T", "choice", "no", "reason", "far too long a reason", "partners", List.of()))))
                .containsExactly("partners required");
    }

    @Test
    void whatIsShownByAnAnswerIsAsked() {
        assertThat(faults(answers(Map.of("title", "T", "choice", "yes", "reason", "far too long a reason"))))
                .containsExactly("reason too-long", "amount required", "partners required");
    }

    @Test
    void eachItemOfABlockIsAsked() {
        Answers answers = answers(Map.of("title", "T", "partners", List.of("a1", "b2"), "partners.a1.name", "Ville"));

        assertThat(faults(answers)).containsExactly("partners.b2.name required");
        assertThat(check.progress(FORM, answers).get("third")).isEqualTo(new SectionProgress(2, 3));
    }

    @Test
    void blanksAreNoAnswer() {
        assertThat(faults(answers(Map.of("title", " \t", "partners", List.of("a1"), "partners.a1.name", "V"))))
                .containsExactly("title required");
    }

    @Test
    void progressCountsTheSectionsThatAreShown() {
        assertThat(check.progress(FORM, Answers.NONE))
                .containsExactly(
                        Map.entry("first", new SectionProgress(0, 1)), Map.entry("third", new SectionProgress(0, 1)));
        assertThat(check.progress(FORM, answers(Map.of("title", "T", "choice", "yes"))))
                .containsEntry("first", new SectionProgress(1, 2))
                .containsEntry("second", new SectionProgress(0, 1));
    }

    @Test
    void keysOfItemsThatAreNoneAreAFaultAndNoMore() {
        assertThat(faults(answers(Map.of("title", "T", "partners", List.of("../x")))))
                .containsExactly("partners not-acceptable");
    }
}
