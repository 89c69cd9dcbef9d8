package fr.nouveauxlieux.text;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.text.internal.TextRows;
import fr.nouveauxlieux.text.model.PortalText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every text that may be written, in every language, written or not, straight from the database. */
@ApplicationScoped
@UseCase(value = "text.list", kind = UseCase.Kind.READING, permits = @Permit(to = {Role.ADMINISTRATOR, Role.AUDITOR}))
public class ListTexts {

    @Inject
    private TextRows rows;

    public List<EditableText> listAll() {
        List<EditableText> written =
                rows.listAll().stream().map(PortalText::view).toList();
        return Arrays.stream(TextKey.values())
                .flatMap(key -> Arrays.stream(TextLanguage.values()).map(language -> of(written, key, language)))
                .toList();
    }

    private static EditableText of(List<EditableText> written, TextKey key, TextLanguage language) {
        return Stream.concat(written.stream(), Stream.of(new EditableText(key, language, "", 0, Optional.empty())))
                .filter(text -> text.key() == key && text.language() == language)
                .findFirst()
                .orElseThrow();
    }
}
