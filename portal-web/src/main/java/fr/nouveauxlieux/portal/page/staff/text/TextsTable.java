package fr.nouveauxlieux.portal.page.staff.text;

import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import fr.nouveauxlieux.text.ChangeText;
import fr.nouveauxlieux.text.EditableText;
import fr.nouveauxlieux.text.ListTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The texts that are written here, in each language. */
@RequestScoped
public class TextsTable implements TableSource {

    private static final int LONGEST_SHOWN = 160;

    @Inject
    private ListTexts listTexts;

    @Inject
    private Permissions permissions;

    @Inject
    private StaffCells cells;

    @Override
    public String path() {
        return StaffSection.TEXTS.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("staff.texts.caption"),
                List.of(
                        Column.of("texte", cells.text("staff.texts.key")),
                        Column.of("langue", cells.text("staff.texts.language")),
                        Column.of("contenu", cells.text("staff.texts.value")),
                        Column.of("modification", cells.text("staff.texts.changed"))),
                List.of(),
                Optional.empty());
    }

    @Override
    public TablePage read(TableQuery query) {
        return TablePage.cut(listTexts.listAll().stream().map(this::row).toList(), query);
    }

    private Row row(EditableText text) {
        Cell name = Cell.of(
                cells.text("staff.text." + text.key().code()), text.key().code());
        String address =
                path() + "/" + text.key().code() + "/" + text.language().code();
        return Row.of(
                permissions.may(ChangeText.class) ? name.leadingTo(address) : name,
                Cell.of(
                        cells.text("staff.language." + text.language().code()),
                        text.language().code()),
                text.value().isEmpty()
                        ? Cell.of(cells.text("staff.texts.none"), "")
                        : Cell.of(shortened(text.value()), text.value()),
                cells.moment(text.changedAt()));
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN - 1) + "…";
    }
}
