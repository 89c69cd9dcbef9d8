package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.call.form.FormSection;
import fr.nouveauxlieux.dossier.DossierAction;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.DossierTransitions;
import fr.nouveauxlieux.instruction.AskOpinion;
import fr.nouveauxlieux.instruction.AssignInstructor;
import fr.nouveauxlieux.instruction.CloseCorrection;
import fr.nouveauxlieux.instruction.DecideLetter;
import fr.nouveauxlieux.instruction.DossierDesk;
import fr.nouveauxlieux.instruction.GiveOpinion;
import fr.nouveauxlieux.instruction.JudgeEligibility;
import fr.nouveauxlieux.instruction.OpinionVerdict;
import fr.nouveauxlieux.instruction.RecordExpertOpinion;
import fr.nouveauxlieux.instruction.RequestCorrection;
import fr.nouveauxlieux.instruction.TakeUnderInstruction;
import fr.nouveauxlieux.instruction.WritePrivateNote;
import fr.nouveauxlieux.instruction.WriteToApplicant;
import fr.nouveauxlieux.instruction.canned.OfferCannedAnswers;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What whoever reads the page of a dossier may do with it now. */
@Named
@RequestScoped
public class StaffDossierOffers {

    private static final Map<String, DossierAction> LETTER_OUTCOMES = Map.of(
            StaffDossierActions.RETAINED, DossierAction.RETAIN_LETTER,
            StaffDossierActions.NOT_RETAINED, DossierAction.NOT_RETAIN_LETTER);

    @Inject
    private StaffDossierPage page;

    @Inject
    private Permissions permissions;

    @Inject
    private DossierWords words;

    @Inject
    private OfferCannedAnswers offerCannedAnswers;

    @Inject
    private Visit visit;

    private List<Choice> cannedAnswers;

    /** What a request for mending can be about: a part of the form. */
    public record Group(String title, List<Choice> fields) {}

    public boolean isAssignable() {
        return may(AssignInstructor.class) && !page.getDesk().instructors().isEmpty();
    }

    public List<Choice> getInstructors() {
        return page.getDesk().instructors().stream()
                .map(instructor -> new Choice(instructor.account().value(), instructor.name()))
                .toList();
    }

    /** The code of whoever looks after it; empty for nobody. */
    public String getCurrentInstructor() {
        return page.getDesk().instructor().map(Object::toString).orElse("");
    }

    public boolean isTakeable() {
        return may(TakeUnderInstruction.class) && page.getDesk().state() == DossierState.SUBMITTED;
    }

    public boolean isJudgeable() {
        DossierStage stage = page.getDesk().stage();
        return may(JudgeEligibility.class)
                && (stage == DossierStage.ELIGIBILITY
                        || stage == DossierStage.ELIGIBLE
                        || stage == DossierStage.INELIGIBLE);
    }

    /** Whether it is a letter of intent of which something can be decided. */
    public boolean isLetterDecidable() {
        DossierDesk desk = page.getDesk();
        return may(DecideLetter.class)
                && desk.stages().isLetter()
                && !getLetterOutcomes().isEmpty();
    }

    /** What can be decided of it. */
    public List<Choice> getLetterOutcomes() {
        DossierDesk desk = page.getDesk();
        Set<DossierAction> possible = DossierTransitions.listActions(
                new DossierStanding(desk.state(), desk.stage()), Set.of(Role.INSTRUCTOR));
        return LETTER_OUTCOMES.keySet().stream()
                .filter(code -> possible.contains(LETTER_OUTCOMES.get(code)))
                .sorted(Comparator.reverseOrder())
                .map(code -> new Choice(code, visit.getTexts().get("desk.letter." + code)))
                .toList();
    }

    public boolean isCorrectable() {
        DossierDesk desk = page.getDesk();
        return may(RequestCorrection.class)
                && desk.isOpen()
                && desk.findPendingCorrection().isEmpty();
    }

    public boolean isClosable() {
        return may(CloseCorrection.class)
                && page.getDesk().findPendingCorrection().isPresent();
    }

    public boolean isWritable() {
        return may(WriteToApplicant.class);
    }

    /** The canned answers that can be put into a message or a request. */
    public List<Choice> getCannedAnswers() {
        if (cannedAnswers == null) {
            cannedAnswers = may(OfferCannedAnswers.class)
                    ? offerCannedAnswers.offer(page.getSheet().id()).stream()
                            .map(answer -> new Choice(answer.key().toString(), answer.title()))
                            .toList()
                    : List.of();
        }
        return cannedAnswers;
    }

    public boolean isNotable() {
        return may(WritePrivateNote.class);
    }

    public boolean isExpertRecordable() {
        return may(RecordExpertOpinion.class) && page.getDesk().isOpen();
    }

    public boolean isOpinionAskable() {
        return may(AskOpinion.class)
                && page.getDesk().isOpen()
                && page.getOpinion().isEmpty();
    }

    public boolean isOpinionGivable() {
        return may(GiveOpinion.class)
                && page.getDesk().isOpen()
                && page.getOpinion()
                        .filter(opinion -> opinion.verdict().isEmpty())
                        .isPresent();
    }

    public List<Choice> getVerdicts() {
        return Arrays.stream(OpinionVerdict.values())
                .map(verdict ->
                        new Choice(verdict.name(), words.opinion(verdict).text()))
                .toList();
    }

    /** What can be asked to be mended, by part of the form. */
    public List<Group> getMendable() {
        return page.call().form().sections().stream().map(this::group).toList();
    }

    private Group group(FormSection section) {
        return new Group(
                section.title().in(visit.getLanguage()),
                section.fields().stream()
                        .map(field -> new Choice(field.code(), field.label().in(visit.getLanguage())))
                        .toList());
    }

    private boolean may(Class<?> useCase) {
        return permissions.may(useCase, page.getSheet().id());
    }
}
