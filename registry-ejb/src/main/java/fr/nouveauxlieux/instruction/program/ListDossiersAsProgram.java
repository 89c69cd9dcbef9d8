package fr.nouveauxlieux.instruction.program;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.instruction.internal.ProgramSearch;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lists submitted dossiers for a program, as far as its key reaches. The journal keeps one entry a page. */
@ApplicationScoped
@UseCase(
        value = "instruction.list-as-program",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = Role.DOSSIER_PROGRAM))
public class ListDossiersAsProgram {

    @Inject
    private ProgramSearch search;

    @Inject
    private Journal journal;

    /** What changed longest ago comes first. */
    public DossierList list(DossierQuestion question) {
        DossierList list = search.list(question);
        journal.read(
                new Subject("dossier-list", question.call().map(CallCode::value).orElse("all")),
                list.dossiers().size() + " dossiers");
        return list;
    }
}
