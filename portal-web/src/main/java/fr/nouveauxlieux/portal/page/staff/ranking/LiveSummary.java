package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.committee.ranking.LiveDossier;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A project in short. */
@RequestScoped
public class LiveSummary {

    private static final Set<FieldKind> TOLD = Set.of(FieldKind.TEXT, FieldKind.RICH_TEXT);

    @Inject
    private Registers registers;

    @Inject
    private Visit visit;

    /** In lines; none where nothing was answered in several lines. */
    List<String> of(LiveDossier live) {
        AnswerWords words = new AnswerWords(visit.getTexts(), registers);
        return live.call().form().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> TOLD.contains(field.kind()))
                .flatMap(field -> live.sheet().plainAnswers().find(field.code()).stream()
                        .map(answer -> words.write(field, answer)))
                .findFirst()
                .map(text -> text.lines().toList())
                .orElse(List.of());
    }
}
