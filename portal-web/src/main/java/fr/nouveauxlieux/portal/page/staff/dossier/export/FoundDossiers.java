package fr.nouveauxlieux.portal.page.staff.dossier.export;

import fr.nouveauxlieux.instruction.DeskExport;
import fr.nouveauxlieux.instruction.DeskPage;
import fr.nouveauxlieux.instruction.DeskRow;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.portal.page.staff.dossier.DossiersTable;
import fr.nouveauxlieux.portal.table.TableQuery;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The dossiers that the address of the list asks for, read page after page. */
final class FoundDossiers {

    private final DossiersTable table;
    private final DeskExport export;
    private final DeskPage first;
    private TableQuery query;

    /** Reads the first of them, so that a refusal comes before anything is written. */
    FoundDossiers(DossiersTable table, DeskExport export, Map<String, String[]> parameters) {
        this.table = table;
        this.export = export;
        this.query = TableQuery.of(table.shape(), parameters).fromStart(PageRange.LARGEST_SIZE);
        this.first = table.export(export, query);
    }

    long total() {
        return first.total();
    }

    /** @param most of them */
    List<DeskRow> listFirst(int most) {
        return first.rows().stream().limit(most).toList();
    }

    void forEach(RowWriter writer) throws IOException {
        DeskPage page = first;
        long read = 0;
        while (true) {
            for (DeskRow row : page.rows()) {
                writer.write(row);
            }
            read += page.rows().size();
            if (page.rows().isEmpty() || read >= page.total()) {
                return;
            }
            query = query.atPage(query.number() + 1);
            page = table.export(export, query);
        }
    }

    /** Writes one of them. */
    interface RowWriter {
        void write(DeskRow row) throws IOException;
    }
}
