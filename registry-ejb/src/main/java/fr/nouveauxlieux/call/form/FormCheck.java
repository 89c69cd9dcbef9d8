package fr.nouveauxlieux.call.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells what a form's answers lack, in the order of the form. What is not shown is neither asked nor judged. */
@ApplicationScoped
public class FormCheck {

    private AnswerChecker checker;

    /** For the container's stand-ins. */
    protected FormCheck() {}

    @Inject
    public FormCheck(AnswerChecker checker) {
        this.checker = checker;
    }

    /** A field where it is asked. */
    private record Asked(FormField field, AnswerPath path) {}

    /** What is required and lacks, code {@code required}, and what does not hold. */
    public List<AnswerFault> check(CallForm form, Answers answers) {
        List<AnswerFault> faults = new ArrayList<>();
        shownSections(form, answers)
                .forEach(section -> listAsked(section, answers).forEach(asked -> {
                    if (isGiven(asked, answers)) {
                        Object value = answers.find(asked.path()).orElseThrow();
                        faults.addAll(checker.check(asked.field(), asked.path(), value));
                    } else if (asked.field().required()) {
                        faults.add(AnswerFault.of(asked.path(), "required"));
                    }
                }));
        return List.copyOf(faults);
    }

    /** By the code of each section that is shown, in their order. */
    public Map<String, SectionProgress> progress(CallForm form, Answers answers) {
        Map<String, SectionProgress> progress = new LinkedHashMap<>();
        shownSections(form, answers).forEach(section -> {
            List<Asked> required = listAsked(section, answers)
                    .filter(asked -> asked.field().required())
                    .toList();
            int given = (int)
                    required.stream().filter(asked -> isGiven(asked, answers)).count();
            progress.put(section.code(), new SectionProgress(given, required.size()));
        });
        return progress;
    }

    private static Stream<FormSection> shownSections(CallForm form, Answers answers) {
        return form.sections().stream().filter(section -> section.shownWhen().holds(answers));
    }

    private static Stream<Asked> listAsked(FormSection section, Answers answers) {
        return section.fields().stream()
                .filter(field -> field.shownWhen().holds(answers))
                .flatMap(field -> Stream.concat(
                        Stream.of(new Asked(field, AnswerPath.of(field.code()))), listInner(field, answers)));
    }

    private static Stream<Asked> listInner(FormField field, Answers answers) {
        if (field.kind() != FieldKind.BLOCK) {
            return Stream.empty();
        }
        return answers.itemsOf(field.code()).stream()
                .filter(item ->
                        AnswerPath.find(field.code() + "." + item + ".a").isPresent())
                .flatMap(item -> field.fields().stream()
                        .filter(inner -> inner.shownWhen().holds(answers))
                        .map(inner -> new Asked(inner, AnswerPath.of(field.code(), item, inner.code()))));
    }

    /** Blanks alone are no answer. */
    private static boolean isGiven(Asked asked, Answers answers) {
        return answers.find(asked.path())
                .filter(value -> !(value instanceof String text && text.isBlank()))
                .isPresent();
    }
}
