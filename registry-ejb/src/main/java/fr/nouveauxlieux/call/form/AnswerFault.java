package fr.nouveauxlieux.call.form;

import java.util.List;

/**
 * What does not hold.
 *
 * @param path of the answer
 * @param code of the fault, as {@code too-long}: the text {@code fault.too-long} of the pages says it
 * @param arguments of that text, in its order
 */
public record AnswerFault(AnswerPath path, String code, List<String> arguments) {

    public AnswerFault {
        arguments = List.copyOf(arguments);
    }

    public static AnswerFault of(AnswerPath path, String code, String... arguments) {
        return new AnswerFault(path, code, List.of(arguments));
    }
}
