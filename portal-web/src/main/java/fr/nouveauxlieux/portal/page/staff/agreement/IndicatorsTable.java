package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.ReadAgreement;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.agreement.IndicatorWords;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffExportServlet;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The indicators of one agreement, as a file: on screen they are part of its page. */
@RequestScoped
public class IndicatorsTable implements TableSource {

    private static final String PATH = StaffSection.AGREEMENTS.path() + "/indicateurs";
    private static final String DOSSIER = "dossier";

    @Inject
    private ReadAgreement readAgreement;

    @Inject
    private IndicatorWords words;

    @Inject
    private StaffCells cells;

    static String addressOf(DossierId dossier) {
        return QueryString.empty().with(DOSSIER, dossier.value()).appendTo(StaffExportServlet.addressOf(PATH));
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public TableShape shape() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("annee", cells.text("agreement.year")));
        columns.add(Column.of("etat", cells.text("desk.state")));
        columns.addAll(words.columns());
        return new TableShape(
                cells.text("figures.indicators.caption"),
                columns,
                List.of(FilterField.given(DOSSIER)),
                Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        return query.find(DOSSIER)
                .flatMap(DossierId::find)
                .flatMap(dossier -> readAgreement.read(dossier).agreement())
                .map(view -> words.source(view, PATH).read(query))
                .orElseGet(() -> TablePage.cut(List.of(), query));
    }
}
