package fr.nouveauxlieux.call;

import fr.nouveauxlieux.call.envelope.Envelopes;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.call.letter.Letter;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import java.util.List;
import java.util.Optional;

/**
 * One version of a call, with its calendar.
 *
 * @param version from 1
 * @param presentation paragraphs, parted by empty lines; a line that begins with {@code ## } is a heading, with {@code - } an item of a list
 * @param service who answers for it, and how they are reached
 * @param rules who and what is eligible
 * @param grid by what dossiers are judged, where it is told
 * @param envelopes what each wave has to give, where it is told
 * @param letters what is written to those who applied, one of a kind
 * @param after the call whose letter of intent has to be retained first; empty for a call of one stage, or the first of two
 * @param waves by when they open
 */
public record CallSheet(
        CallCode code,
        int version,
        Bilingual title,
        Bilingual summary,
        Bilingual presentation,
        CallService service,
        CallForm form,
        List<EligibilityRule> rules,
        Optional<Grid> grid,
        Envelopes envelopes,
        List<Letter> letters,
        Optional<CallCode> after,
        List<WaveView> waves) {

    public CallSheet {
        rules = List.copyOf(rules);
        letters = List.copyOf(letters);
        waves = List.copyOf(waves);
    }
}
