package fr.nouveauxlieux.portal.page.staff.dossier;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.instruction.figures.ListSubmittedWaves;
import fr.nouveauxlieux.instruction.figures.ReadWaveFigures;
import fr.nouveauxlieux.instruction.figures.WaveFigures;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.table.FilterField;
import fr.nouveauxlieux.portal.table.TableQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which wave the figures are of, and the figures, for the tables that show them. */
@RequestScoped
public class FiguresTables {

    static final String WAVE = "vague";

    private static final String BETWEEN = ":";

    @Inject
    private ReadWaveFigures readWaveFigures;

    @Inject
    private ListSubmittedWaves listSubmittedWaves;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private Visit visit;

    private Optional<List<Choice>> choices = Optional.empty();

    /** The waves to which dossiers were submitted, of the calls that the roles of whoever asks reach. */
    List<Choice> listWaves() {
        if (choices.isEmpty()) {
            if (!permissions.may(ReadWaveFigures.class)) {
                permissions.require(ReadWaveFigures.class);
            }
            choices = Optional.of(calls.list().stream()
                    .filter(call -> permissions.may(ReadWaveFigures.class, call.code()))
                    .flatMap(call -> listSubmittedWaves.list(call.code()).stream()
                            .map(wave -> new Choice(
                                    call.code() + BETWEEN + wave,
                                    call.title().in(visit.getLanguage()) + " – " + title(call.code(), wave))))
                    .toList());
        }
        return choices.get();
    }

    private String title(CallCode call, String wave) {
        return calls.getWave(call, wave).title().in(visit.getLanguage());
    }

    FilterField filter() {
        return FilterField.choice(WAVE, visit.getTexts().get("desk.figures.wave"), listWaves());
    }

    /** Of the wave asked for, or the first; empty where there is none. */
    Optional<WaveFigures> read(TableQuery query) {
        return query.find(WAVE)
                .or(() -> listWaves().stream().map(Choice::code).findFirst())
                .map(code -> code.split(BETWEEN, 2))
                .map(parts -> readWaveFigures.read(new CallCode(parts[0]), parts[1]));
    }
}
