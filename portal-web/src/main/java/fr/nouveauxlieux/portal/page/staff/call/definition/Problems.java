package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.call.DefinitionProblem;
import fr.nouveauxlieux.call.drafting.CallDraftSheet;
import fr.nouveauxlieux.call.drafting.DefinitionPath;
import fr.nouveauxlieux.portal.page.staff.call.definition.DefinitionPage.ProblemLine;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.List;

/** What is wrong with a draft, in words, with where it is mended. */
final class Problems {

    private final CallDraftSheet draft;
    private final Texts texts;
    private final DefinitionWords words;

    Problems(CallDraftSheet draft, Texts texts) {
        this.draft = draft;
        this.texts = texts;
        this.words = new DefinitionWords(draft.definition(), texts);
    }

    List<ProblemLine> list() {
        return draft.problems().stream().map(this::line).toList();
    }

    /** Those mended on the page of one part. */
    List<ProblemLine> listOf(DefinitionPath part) {
        return draft.problems().stream()
                .filter(problem -> words.partOf(path(problem)).equals(part))
                .map(this::line)
                .toList();
    }

    private static DefinitionPath path(DefinitionProblem problem) {
        return DefinitionPath.find(problem.path()).orElse(DefinitionPath.ROOT);
    }

    private ProblemLine line(DefinitionProblem problem) {
        DefinitionPath path = path(problem);
        String field = words.fieldOf(path);
        return new ProblemLine(
                words.where(path),
                problem.path(),
                problem.text().in(texts.language().code()),
                DefinitionAddress.of(draft.code(), words.partOf(path)) + (field.isEmpty() ? "" : "#" + field));
    }
}
