package fr.nouveauxlieux.portal.page.staff.premises;

import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.premises.OfferView;
import fr.nouveauxlieux.portal.page.premises.PremisesWords;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.StaffSection;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.portal.table.Column;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.Row;
import fr.nouveauxlieux.portal.table.TablePage;
import fr.nouveauxlieux.portal.table.TableQuery;
import fr.nouveauxlieux.portal.table.TableShape;
import fr.nouveauxlieux.portal.table.TableSource;
import fr.nouveauxlieux.premises.OfferFilter;
import fr.nouveauxlieux.premises.OfferSheet;
import fr.nouveauxlieux.premises.OfferState;
import fr.nouveauxlieux.premises.SearchOffers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Offers of premises, as far as whoever asks may see them; what waits stands first. */
@RequestScoped
public class OffersTable implements TableSource {

    @Inject
    private SearchOffers searchOffers;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    @Override
    public String path() {
        return StaffSection.PREMISES.path();
    }

    @Override
    public TableShape shape() {
        return new TableShape(
                cells.text("staff.premises.caption"),
                List.of(
                        Column.of("annonce", cells.text("premises.title-of")),
                        Column.of("proprietaire", cells.text("premises.owner")),
                        Column.of("commune", cells.text("premises.commune")),
                        Column.of("surface", cells.text("premises.surface")),
                        Column.of("modifiee", cells.text("staff.premises.changed")),
                        Column.of("etat", cells.text("premises.state"))),
                List.of(FilterField.choice("etat", cells.text("premises.state"), states())),
                Optional.empty());
    }

    private List<Choice> states() {
        return Arrays.stream(OfferState.values())
                .filter(state -> state != OfferState.DRAFT)
                .map(state -> new Choice(state.name(), words(state)))
                .toList();
    }

    private String words(OfferState state) {
        return cells.text("premises.state." + state.code());
    }

    @Override
    public TablePage read(TableQuery query) {
        OfferFilter filter = new OfferFilter(query.find("etat").map(OfferState::valueOf));
        return TablePage.cut(searchOffers.search(filter).stream().map(this::row).toList(), query);
    }

    private Row row(OfferSheet sheet) {
        OfferView view = new PremisesWords(visit.getTexts()).view(sheet);
        return Row.of(
                Cell.of(view.title()).leadingTo(path() + "/" + sheet.id()),
                Cell.of(view.owner()),
                Cell.of(view.place(), sheet.content().commune().value()),
                Cell.of(view.surface(), Integer.toString(sheet.content().surface())),
                cells.moment(sheet.changedAt()),
                stateCell(sheet.state()));
    }

    Cell stateCell(OfferState state) {
        Tone tone =
                switch (state) {
                    case PROPOSED -> Tone.WAITING;
                    case PUBLISHED -> Tone.GOOD;
                    default -> Tone.PLAIN;
                };
        return Cell.of(words(state), state.name()).in(tone);
    }
}
