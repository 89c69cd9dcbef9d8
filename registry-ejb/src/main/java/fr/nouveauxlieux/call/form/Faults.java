package fr.nouveauxlieux.call.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The faults found in one answer, gathered. */
final class Faults {

    private final AnswerPath path;
    private final List<AnswerFault> found = new ArrayList<>();

    Faults(AnswerPath path) {
        this.path = path;
    }

    void add(String code, Object... arguments) {
        found.add(new AnswerFault(
                path, code, Stream.of(arguments).map(String::valueOf).toList()));
    }

    /** Counts characters as people do: a letter beyond the basic plane is one. */
    void checkLength(FieldLimits limits, String text) {
        int length = text.codePointCount(0, text.length());
        limits.longest().ifPresent(most -> {
            if (length > most) {
                add("too-long", most);
            }
        });
        limits.shortest().ifPresent(least -> {
            if (length < least) {
                add("too-short", least);
            }
        });
    }

    void checkNumber(FieldLimits limits, int count) {
        limits.greatest().ifPresent(most -> {
            if (count > most) {
                add("too-many", most);
            }
        });
        limits.fewest().ifPresent(fewest -> {
            if (count < fewest) {
                add("too-few", fewest);
            }
        });
    }

    List<AnswerFault> list() {
        return List.copyOf(found);
    }
}
