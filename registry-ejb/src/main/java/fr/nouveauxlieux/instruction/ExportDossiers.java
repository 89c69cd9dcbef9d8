package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.instruction.internal.DeskSearch;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds submitted dossiers that are to leave as a file, as {@link SearchDossiers} does for the screen. The journal keeps
 * what was taken and by which filter; each dossier that is then read for it has an entry of its own.
 */
@ApplicationScoped
@UseCase(
        value = "instruction.export-dossiers",
        kind = UseCase.Kind.RECORDED_READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.PREFECTURE,
                            Role.COMMITTEE_SECRETARY,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ExportDossiers {

    @Inject
    private DeskSearch search;

    @Inject
    private Journal journal;

    public DeskPage export(DeskExport export, DeskFilter filter, DeskOrder order, PageRange range) {
        DeskPage page = search.search(filter, order, range);
        journal.read(
                new Subject("dossier-list", filter.call().map(CallCode::value).orElse("all")),
                note(export, filter, range));
        return page;
    }

    /** What was typed to be looked for may name someone: it is not written down, only that there was something. */
    private static String note(DeskExport export, DeskFilter filter, PageRange range) {
        List<String> facts = new ArrayList<>();
        facts.add("export: " + export.code());
        filter.wave().ifPresent(wave -> facts.add("wave: " + wave));
        filter.state().ifPresent(state -> facts.add("state: " + state));
        filter.stage().ifPresent(stage -> facts.add("stage: " + stage));
        filter.departement().ifPresent(code -> facts.add("département: " + code));
        filter.charge().ifPresent(charge -> facts.add(charge.instructor().isEmpty() ? "nobody's" : "one instructor's"));
        filter.implicitBefore().ifPresent(day -> facts.add("implicit before: " + day));
        if (!filter.text().isEmpty()) {
            facts.add("a text");
        }
        if (range.number() > 1) {
            facts.add("page: " + range.number());
        }
        return String.join(", ", facts);
    }
}
