package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.dossier.DossierFiles;
import fr.nouveauxlieux.dossier.DossierTransition;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.dossier.ReceiptContent;
import fr.nouveauxlieux.dossier.ReceiptWriter;
import fr.nouveauxlieux.dossier.SubmissionView;
import fr.nouveauxlieux.dossier.model.Answer;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.Submission;
import fr.nouveauxlieux.organisation.OrganisationCard;
import fr.nouveauxlieux.organisation.OrganisationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Freezes a version of a dossier that lacks nothing, with its receipt. */
@ApplicationScoped
public class Submitting {

    @Inject
    private AnswerRows rows;

    @Inject
    private SubmissionRows submissions;

    @Inject
    private DossierFiles dossierFiles;

    @Inject
    private ReceiptWriter receiptWriter;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private DossierMessages messages;

    @Inject
    private Clock clock;

    /** In the transaction in which the dossier is held. */
    public SubmissionView submit(
            Dossier dossier, DossierTransition transition, CallSheet call, WaveView wave, PersonCard author) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int number = submissions.list(dossier).size() + 1;
        Map<AnswerPath, Answer> answers = rows.list(dossier);
        List<DossierFile> files = AskedFiles.of(call.form(), AnswerRows.plain(answers.values()))
                .namedAmong(dossierFiles.listOf(dossier.id()));
        OrganisationCard organisation = organisations.get(dossier.organisation());
        String content = FrozenContent.write(dossier, number, wave, organisation, now, answers.values(), files);
        SubmissionView view = new SubmissionView(number, now, CanonicalJson.digest(content));
        ImplicitRefusal refusal = ImplicitRefusal.ofRequestAt(now);
        byte[] receipt = receiptWriter.write(new ReceiptContent(
                author.language().code(),
                dossier.number().value(),
                number,
                dossier.title(),
                call.title(),
                wave.title().in(author.language().code()),
                organisation.name(),
                organisation.number(),
                now,
                view.sha256(),
                refusal.on(),
                call.service(),
                files));
        dossier.submitTo(transition, wave.code(), refusal, now);
        submissions.add(new Submission(dossier, view, wave.code(), author.id(), refusal, content, receipt));
        dossierFiles.freeze(dossier.id());
        messages.submitted(dossier, view, call, wave, refusal, author);
        return view;
    }
}
