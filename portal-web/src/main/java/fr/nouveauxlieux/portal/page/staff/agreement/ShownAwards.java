package fr.nouveauxlieux.portal.page.staff.agreement;

import fr.nouveauxlieux.award.agreement.AgreementQuestion;
import fr.nouveauxlieux.award.agreement.AwardFigures;
import fr.nouveauxlieux.award.agreement.ReadAwardFigures;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.TableQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The figures of awards that a request shows or takes away: several tables of one page read them once. */
@RequestScoped
public class ShownAwards {

    /** By which tables are asked for. */
    static final String FIRST_YEAR = "debut";

    static final int YEARS = 3;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    @Inject
    private ReadAwardFigures readAwardFigures;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    private AwardFigures figures;

    AwardFigures get() {
        if (figures == null) {
            figures = readAwardFigures.read(AgreementQuestion.ALL);
        }
        return figures;
    }

    /** The three years that an address asks for: without one, last year, this and the next. */
    List<Integer> years(TableQuery query) {
        return years(query.find(FIRST_YEAR));
    }

    List<Integer> years(Optional<String> asked) {
        int first = asked.filter(year -> year.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= EARLIEST && year <= LATEST)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), PARIS).getYear() - 1);
        return IntStream.range(first, first + YEARS).boxed().toList();
    }

    String region(String code) {
        return gazetteer
                .findTerritory(TerritoryKind.REGION, code)
                .map(Territory::name)
                .orElseGet(() -> visit.getTexts().get("figures.award.nowhere"));
    }
}
