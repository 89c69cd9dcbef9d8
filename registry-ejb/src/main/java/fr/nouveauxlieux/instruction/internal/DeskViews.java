package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.attachment.joined.Writing;
import fr.nouveauxlieux.instruction.ActView;
import fr.nouveauxlieux.instruction.CorrectionView;
import fr.nouveauxlieux.instruction.JudgementView;
import fr.nouveauxlieux.instruction.MessageView;
import fr.nouveauxlieux.instruction.OpinionView;
import fr.nouveauxlieux.instruction.model.CorrectionRequest;
import fr.nouveauxlieux.instruction.model.DoneAct;
import fr.nouveauxlieux.instruction.model.DossierMessage;
import fr.nouveauxlieux.instruction.model.EligibilityJudgement;
import fr.nouveauxlieux.instruction.model.Opinion;
import fr.nouveauxlieux.instruction.model.PrivateNote;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told of what the instruction keeps: with names, and without what only the database needs. */
@ApplicationScoped
public class DeskViews {

    @Inject
    private Corrections corrections;

    @Inject
    private Writings writings;

    @Inject
    private Judgements judgements;

    @Inject
    private DeskLog log;

    @Inject
    private Names names;

    /** The latest first. */
    public List<CorrectionView> corrections(DossierId dossier) {
        List<CorrectionRequest> requests = corrections.listOf(dossier);
        Set<AccountId> people = requests.stream()
                .flatMap(request -> Stream.concat(Stream.of(request.asker()), request.answerer().stream()))
                .collect(Collectors.toSet());
        Names.Told told = names.of(people);
        List<CorrectionView> views = new ArrayList<>(
                requests.stream().map(request -> view(request, told)).toList());
        Collections.reverse(views);
        return views;
    }

    private static CorrectionView view(CorrectionRequest request, Names.Told told) {
        return new CorrectionView(
                told.of(request.asker()),
                request.askedAt(),
                request.due(),
                request.isIndispensable(),
                request.stopsClock(),
                request.content(),
                request.paths(),
                request.answer(),
                told.of(request.answerer()),
                request.answeredAt(),
                request.closedAt(),
                Writing.correctionAnswer(request.key()));
    }

    /** The oldest first. */
    public List<MessageView> messages(DossierId dossier) {
        List<DossierMessage> messages = writings.listMessages(dossier);
        Names.Told told = names.of(messages.stream().map(DossierMessage::author).toList());
        return messages.stream()
                .map(message -> new MessageView(
                        told.of(message.author()),
                        message.isFromStaff(),
                        message.content(),
                        message.sentAt(),
                        Optional.of(Writing.message(message.key()))))
                .toList();
    }

    /** The oldest first. */
    public List<MessageView> notes(DossierId dossier) {
        List<PrivateNote> notes = writings.listNotes(dossier);
        Names.Told told = names.of(notes.stream().map(PrivateNote::author).toList());
        return notes.stream()
                .map(note -> new MessageView(
                        told.of(note.author()), true, note.content(), note.writtenAt(), Optional.empty()))
                .toList();
    }

    public Optional<JudgementView> judgement(DossierId dossier) {
        return judgements.findEligibility(dossier).map(this::view);
    }

    private JudgementView view(EligibilityJudgement judgement) {
        return new JudgementView(
                judgement.submission(),
                judgement.isEligible(),
                names.of(Set.of(judgement.judge())).of(judgement.judge()),
                judgement.judgedAt(),
                judgement.findings());
    }

    public Optional<OpinionView> opinion(DossierId dossier) {
        return judgements.findOpinion(dossier).map(this::view);
    }

    private OpinionView view(Opinion opinion) {
        Names.Told told = names.of(Stream.concat(Stream.of(opinion.asker()), opinion.giver().stream())
                .collect(Collectors.toSet()));
        return new OpinionView(
                told.of(opinion.asker()),
                opinion.askedAt(),
                opinion.due(),
                opinion.verdict(),
                opinion.content(),
                told.of(opinion.giver()),
                opinion.givenAt());
    }

    /** The latest first. */
    public List<ActView> acts(DossierId dossier) {
        List<DoneAct> acts = log.listOf(dossier);
        Names.Told told = names.of(acts.stream().map(DoneAct::author).toList());
        return acts.stream()
                .map(act -> new ActView(act.act(), told.of(act.author()), act.at()))
                .toList();
    }
}
