package fr.nouveauxlieux.madeup.telling;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.madeup.plan.PlannedDossier;
import fr.nouveauxlieux.madeup.writing.AnswerMaker;
import fr.nouveauxlieux.madeup.writing.Wording;
import fr.nouveauxlieux.permission.Actor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A made-up dossier while its story is told. */
final class ToldDossier {

    private final PlannedDossier plan;
    private final Actor author;
    private final OrganisationId organisation;
    private final AnswerMaker answers;
    private final Wording wording;
    private final Map<AnswerPath, Long> versions = new HashMap<>();
    private DossierId id;
    private LocalDate today;

    ToldDossier(PlannedDossier plan, Actor author, OrganisationId organisation, AnswerMaker answers, Wording wording) {
        this.plan = plan;
        this.author = author;
        this.organisation = organisation;
        this.answers = answers;
        this.wording = wording;
    }

    void becomes(DossierId begun) {
        id = begun;
    }

    void on(LocalDate day) {
        today = day;
    }

    /** An answer written over the one before. */
    AnswerChange change(AnswerPath path, Object value) {
        long base = versions.getOrDefault(path, 0L);
        versions.put(path, base + 1);
        return new AnswerChange(path, value, base, "made-up-" + versions.size() + "-" + base);
    }

    DossierId id() {
        return id;
    }

    PlannedDossier plan() {
        return plan;
    }

    Actor author() {
        return author;
    }

    OrganisationId organisation() {
        return organisation;
    }

    AnswerMaker answers() {
        return answers;
    }

    Wording wording() {
        return wording;
    }

    LocalDate today() {
        return today;
    }
}
