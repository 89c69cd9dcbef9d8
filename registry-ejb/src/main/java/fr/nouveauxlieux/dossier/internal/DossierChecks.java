package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.Eligibility;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.form.AnswerFault;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.FormCheck;
import fr.nouveauxlieux.dossier.DossierCheck;
import fr.nouveauxlieux.dossier.DossierFiles;
import fr.nouveauxlieux.dossier.model.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a dossier lacks: answers, files, rules. */
@ApplicationScoped
public class DossierChecks {

    @Inject
    private FormCheck formCheck;

    @Inject
    private Eligibility eligibility;

    @Inject
    private DossierFiles files;

    /** @param wave to which it would be submitted */
    public DossierCheck check(Dossier dossier, CallSheet call, Answers answers, Optional<WaveView> wave) {
        AskedFiles asked = AskedFiles.of(call.form(), answers);
        List<AnswerFault> faults =
                asked.merge(formCheck.check(call.form(), answers), asked.faultsOf(files.listOf(dossier.id())));
        return new DossierCheck(faults, eligibility.judge(call, answers), progress(call, answers), wave);
    }

    private Map<String, DossierCheck.Progress> progress(CallSheet call, Answers answers) {
        Map<String, DossierCheck.Progress> progress = new LinkedHashMap<>();
        formCheck
                .progress(call.form(), answers)
                .forEach((section, count) ->
                        progress.put(section, new DossierCheck.Progress(count.given(), count.required())));
        return Collections.unmodifiableMap(progress);
    }
}
