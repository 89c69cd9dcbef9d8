package fr.nouveauxlieux.call.form;

import fr.nouveauxlieux.kernel.Bilingual;
import java.util.List;
import java.util.Optional;

/** A page of a form. @param code in addresses: {@code gouvernance} */
public record FormSection(
        String code, Bilingual title, Optional<Bilingual> help, Condition shownWhen, List<FormField> fields) {

    public FormSection {
        fields = List.copyOf(fields);
    }
}
