package fr.nouveauxlieux.portal.page.dossier.field;

import java.util.List;

/**
 * What is wrong with what was typed.
 *
 * @param input the name of the input, which is its {@code id} in the page as well
 * @param code as those of {@code AnswerFault}: the text {@code fault.CODE} says it
 * @param arguments of that text
 */
public record TypedFault(String input, String code, List<String> arguments) {

    public TypedFault {
        arguments = List.copyOf(arguments);
    }
}
