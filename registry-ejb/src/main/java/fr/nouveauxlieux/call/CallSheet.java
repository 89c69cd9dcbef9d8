package fr.nouveauxlieux.call;

import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import java.util.List;

/**
 * One version of a call, with its calendar.
 *
 * @param version from 1
 * @param presentation paragraphs, parted by empty lines; a line that begins with {@code ## } is a heading, with {@code - } an item of a list
 * @param service who answers for it, and how they are reached
 * @param rules who and what is eligible
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
        List<WaveView> waves) {

    public CallSheet {
        rules = List.copyOf(rules);
        waves = List.copyOf(waves);
    }
}
