package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.dossier.DossierFile;
import fr.nouveauxlieux.dossier.SubmittedFile;
import fr.nouveauxlieux.dossier.model.Answer;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.Submission;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.organisation.OrganisationCard;
import fr.nouveauxlieux.store.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is frozen of a dossier as it is submitted: the answers that are not empty, with their versions, and the digests of
 * the files, so that the digest of this text vouches for all of it. Written to be read in ten years without the portal.
 */
public final class FrozenContent {

    private FrozenContent() {}

    /** Canonical JSON. */
    static String write(
            Dossier dossier,
            int number,
            WaveView wave,
            OrganisationCard organisation,
            Instant submittedAt,
            Collection<Answer> answers,
            List<DossierFile> files) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("dossier", dossier.number().value());
        content.put("submission", number);
        content.put("submittedAt", submittedAt.toString());
        content.put("call", dossier.call().value());
        content.put("callVersion", dossier.callVersion());
        content.put("wave", wave.code());
        content.put("organisation", Map.of("name", organisation.name(), "number", organisation.number()));
        content.put("answers", answersTree(answers));
        content.put("files", filesTree(files));
        return CanonicalJson.write(content);
    }

    private static Map<String, Object> answersTree(Collection<Answer> answers) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Answer answer : answers) {
            Object value = Authors.tree(answer.value());
            if (!Answers.isEmpty(value)) {
                tree.put(answer.path().toString(), Map.of("value", value, "version", answer.version()));
            }
        }
        return tree;
    }

    private static List<Object> filesTree(List<DossierFile> files) {
        List<Object> tree = new ArrayList<>();
        for (DossierFile file : files) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("id", file.id().value());
            told.put("path", file.path().toString());
            told.put("name", file.name());
            told.put("bytes", file.bytes());
            told.put("sha256", file.sha256());
            tree.add(told);
        }
        return tree;
    }

    /** The version of the call that they answer. */
    static int callVersionOf(Submission submission) {
        return ((Number) Json.readObject(submission.content()).get("callVersion")).intValue();
    }

    /** The files that came with it. */
    static List<SubmittedFile> filesOf(Submission submission) {
        List<?> kept = (List<?>) Json.readObject(submission.content()).get("files");
        return kept.stream()
                .map(file -> (Map<?, ?>) file)
                .map(file -> new SubmittedFile(
                        new AttachmentId((String) file.get("id")),
                        AnswerPath.parse((String) file.get("path")),
                        (String) file.get("name"),
                        ((Number) file.get("bytes")).longValue(),
                        (String) file.get("sha256")))
                .toList();
    }

    /** The values alone. @param content of a submission */
    public static Answers plainAnswersOf(String content) {
        Map<AnswerPath, Object> values = new LinkedHashMap<>();
        ((Map<?, ?>) Json.readObject(content).get("answers"))
                .forEach((text, told) -> values.put(AnswerPath.parse((String) text), ((Map<?, ?>) told).get("value")));
        return new Answers(values);
    }

    /** As they were submitted. Who wrote each is not told. */
    static Map<AnswerPath, AnswerView> answersOf(Submission submission) {
        Map<AnswerPath, AnswerView> answers = new LinkedHashMap<>();
        Map<?, ?> kept = (Map<?, ?>) Json.readObject(submission.content()).get("answers");
        kept.forEach((text, told) -> {
            AnswerPath path = AnswerPath.parse((String) text);
            Map<?, ?> answer = (Map<?, ?>) told;
            long version = ((Number) answer.get("version")).longValue();
            answers.put(
                    path,
                    new AnswerView(
                            path,
                            answer.get("value"),
                            version,
                            "",
                            submission.view().submittedAt()));
        });
        return answers;
    }
}
