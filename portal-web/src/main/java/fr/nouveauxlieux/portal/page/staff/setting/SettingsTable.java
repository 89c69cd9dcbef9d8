package fr.nouveauxlieux.portal.page.staff.setting;

import fr.nouveauxlieux.configuration.EffectiveSetting;
import fr.nouveauxlieux.configuration.EffectiveSetting.Origin;
import fr.nouveauxlieux.configuration.ReadSettings;
import fr.nouveauxlieux.configuration.Setting.Content;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How this node is set: nothing here can be changed while it runs. */
@RequestScoped
public class SettingsTable implements TableSource {

    @Inject
    private ReadSettings readSettings;

    @Inject
    private StaffCells cells;

    @Override
    public String path() {
        return StaffSection.SETTINGS.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("staff.settings.caption"),
                List.of(
                        Column.of("variable", cells.text("staff.settings.variable")),
                        Column.of("valeur", cells.text("staff.settings.value")),
                        Column.of("origine", cells.text("staff.settings.origin"))),
                List.of(
                        FilterField.text("texte", cells.text("staff.settings.filter-text")),
                        FilterField.choice("origine", cells.text("staff.settings.origin"), origins())),
                Optional.empty());
    }

    private List<Choice> origins() {
        return Arrays.stream(Origin.values())
                .map(origin -> new Choice(origin.name(), text(origin)))
                .toList();
    }

    @Override
    public TablePage read(TableQuery query) {
        String wanted = query.find("texte").orElse("").toLowerCase(Locale.ROOT);
        Optional<Origin> origin = query.find("origine").map(Origin::valueOf);
        List<Row> rows = readSettings.listAll().stream()
                .filter(one -> one.setting().name().contains(wanted)
                        || one.setting().variable().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(one -> origin.isEmpty() || origin.get() == one.origin())
                .map(this::row)
                .toList();
        return TablePage.cut(rows, query);
    }

    private Row row(EffectiveSetting one) {
        return Row.of(
                Cell.code(one.setting().variable()).with(one.setting().name()),
                value(one),
                Cell.of(text(one.origin()), one.origin().name()));
    }

    private Cell value(EffectiveSetting one) {
        if (one.setting().content() == Content.SECRET && one.origin() != Origin.NOT_SET) {
            return Cell.of(cells.text("staff.settings.secret"), "");
        }
        return one.value().map(Cell::code).orElseGet(() -> Cell.of(cells.text("staff.settings.none"), ""));
    }

    private String text(Origin origin) {
        return cells.text(
                "staff.setting-origin." + origin.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
