package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.FormField;
import fr.nouveauxlieux.dossier.AnswerChange;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.portal.page.dossier.field.PostedAnswers;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import java.util.List;
import java.util.Optional;

/** Answers the address of a part of a form, where nothing stands in it, with that of the place of the registry chosen there. */
final class AddressOfChosenPlace {

    private final Registers registers;

    AddressOfChosenPlace(Registers registers) {
        this.registers = registers;
    }

    Optional<AnswerChange> findIn(List<FormField> fields, PostedAnswers posted, DossierSheet sheet) {
        Optional<AnswerChange> place = fields.stream()
                .filter(field -> field.kind() == FieldKind.PLACE)
                .flatMap(field -> posted.changes().stream()
                        .filter(change -> change.path().equals(AnswerPath.of(field.code())) && change.value() != null))
                .findFirst();
        Optional<AnswerPath> address = fields.stream()
                .filter(field -> field.kind() == FieldKind.ADDRESS)
                .map(field -> AnswerPath.of(field.code()))
                .filter(path -> isBlank(path, posted, sheet))
                .findFirst();
        return place.isEmpty() || address.isEmpty()
                ? Optional.empty()
                : registers
                        .findAddressOf(String.valueOf(place.get().value()))
                        .map(found -> new AnswerChange(
                                address.get(), found, version(address.get(), sheet), key(place.get())));
    }

    private static boolean isBlank(AnswerPath path, PostedAnswers posted, DossierSheet sheet) {
        return (sheet.answers().get(path) == null || sheet.answers().get(path).value() == null)
                && posted.changes().stream().noneMatch(change -> change.path().equals(path))
                && posted.misreads().stream()
                        .noneMatch(misread -> misread.path().equals(path));
    }

    private static long version(AnswerPath path, DossierSheet sheet) {
        return sheet.answers().get(path) == null ? 0 : sheet.answers().get(path).version();
    }

    /** Of the change that it follows: sent twice, it is saved once. */
    private static String key(AnswerChange place) {
        return new StringBuilder(place.key()).reverse().toString();
    }
}
