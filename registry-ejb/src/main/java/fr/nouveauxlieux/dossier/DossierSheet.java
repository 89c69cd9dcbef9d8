package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier.
 *
 * @param number by which people speak of it, as {@code FDT-2026-000123}
 * @param title answered as the project's name; empty so far
 * @param callVersion the version of the call that these answers follow
 * @param wave to which it was submitted; before, the one that it would go to, where one is open
 * @param access of who reads it
 * @param submissions by number, from 1
 * @param parent the refused dossier that it takes up
 * @param answers by path
 */
public record DossierSheet(
        DossierId id,
        String number,
        String title,
        CallCode call,
        int callVersion,
        Optional<String> wave,
        OrganisationId organisation,
        String organisationName,
        AccountId owner,
        DossierState state,
        DossierAccess access,
        Instant begunAt,
        Instant savedAt,
        List<SubmissionView> submissions,
        Optional<DossierId> parent,
        Map<AnswerPath, AnswerView> answers) {

    public DossierSheet {
        submissions = List.copyOf(submissions);
        answers = Map.copyOf(answers);
    }

    public Answers plainAnswers() {
        Map<AnswerPath, Object> values = new LinkedHashMap<>();
        answers.forEach((path, answer) -> values.put(path, answer.value()));
        return new Answers(values);
    }
}
