package fr.nouveauxlieux.madeup.writing;

import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.internal.BuiltInCalls;

/** The forms of the built-in calls. */
final class BuiltInForms {

    private BuiltInForms() {}

    static CallForm get(String call) {
        return BuiltInCalls.listAll().stream()
                .filter(built -> built.definition().code().value().equals(call))
                .findFirst()
                .orElseThrow()
                .definition()
                .form();
    }
}
