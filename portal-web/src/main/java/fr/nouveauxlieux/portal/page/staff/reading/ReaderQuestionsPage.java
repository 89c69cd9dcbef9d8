package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.review.AnswerReader;
import fr.nouveauxlieux.review.ListReaderQuestions;
import fr.nouveauxlieux.review.QuestionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What the readers of a dossier would ask, as the service sees it. */
@Named("readerQuestions")
@RequestScoped
public class ReaderQuestionsPage {

    @Inject
    private ListReaderQuestions listQuestions;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private Permissions permissions;

    @Inject
    private Visit visit;

    private WaveDossier dossier;
    private List<QuestionView> questions = List.of();
    private Map<DossierId, List<QuestionView>> told = Map.of();

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    void show(DossierId id) {
        questions = listQuestions.list(id);
        dossier = dossiers.get(id);
    }

    public String getPath() {
        return pathOf(dossier.id());
    }

    public String getDossierPath() {
        return StaffSection.DOSSIERS.path() + "/" + dossier.id();
    }

    public String getTitle() {
        return visit.getTexts().format("reading.questions.title", dossier.number());
    }

    public String getDossierTitle() {
        return visit.getTexts().format("desk.title", dossier.number(), dossier.title());
    }

    public List<QuestionView> getQuestions() {
        return questions;
    }

    public boolean isAnswerable() {
        return permissions.may(AnswerReader.class, dossier.id());
    }

    /** What the sheet of a dossier tells of them; empty where they are not told to whoever reads it, or there are none. */
    public List<QuestionView> of(DossierId id) {
        if (!told.containsKey(id)) {
            told = Map.of(id, permissions.may(ListReaderQuestions.class, id) ? listQuestions.list(id) : List.of());
        }
        return told.get(id);
    }

    public String pathOf(DossierId id) {
        return ReadingAddress.of(ReadingAddress.QUESTIONS, id);
    }
}
