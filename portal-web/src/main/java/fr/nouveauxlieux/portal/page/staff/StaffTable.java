package fr.nouveauxlieux.portal.page.staff;

import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import fr.nouveauxlieux.portal.table.TableView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The table of the page. */
@Named
@RequestScoped
public class StaffTable {

    @Inject
    private Visit visit;

    private TableView view;

    /** Reads what the request's address asks; the page's address is from then on the one that asks just that. */
    public void show(TableSource source, HttpServletRequest request) {
        TableShape shape = source.shape();
        TableQuery query = TableQuery.of(shape, request.getParameterMap());
        view = new TableView(
                source.path(), shape, query, source.read(query), StaffExportServlet.addressOf(source.path()));
        visit.at(source.path(), query.parameters(shape));
    }

    /** The address that asks what this request does, and no more. */
    static String addressOf(TableSource source, HttpServletRequest request) {
        TableShape shape = source.shape();
        return TableQuery.of(shape, request.getParameterMap()).parameters(shape).appendTo(source.path());
    }

    public TableView getView() {
        return view;
    }
}
