package fr.nouveauxlieux.portal.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The words of one question, each taken by at most one meaning. */
final class Words {

    private final List<Token> tokens;
    private final boolean[] taken;

    Words(List<Token> tokens) {
        this.tokens = tokens;
        this.taken = new boolean[tokens.size()];
    }

    int count() {
        return tokens.size();
    }

    Token at(int position) {
        return tokens.get(position);
    }

    /** The key of a word, empty beyond the ends and where another meaning took it. */
    String keyAt(int position) {
        return isFree(position, 1) ? tokens.get(position).key() : "";
    }

    boolean isFree(int start, int length) {
        if (start < 0 || start + length > taken.length) {
            return false;
        }
        for (int i = start; i < start + length; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** @return what was taken, as typed */
    String take(int start, int length) {
        for (int i = start; i < start + length; i++) {
            taken[i] = true;
        }
        return raw(start, length);
    }

    String raw(int start, int length) {
        return tokens.subList(start, start + length).stream().map(Token::raw).collect(Collectors.joining(" "));
    }

    List<String> keys(int start, int length) {
        return tokens.subList(start, start + length).stream().map(Token::key).toList();
    }

    boolean isAnyTaken() {
        for (boolean one : taken) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** What no meaning took, as typed, without the words of a kind. */
    String rest(Predicate<String> meaningless) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && !meaningless.test(tokens.get(i).key())) {
                rest.add(tokens.get(i).raw());
            }
        }
        return String.join(" ", rest);
    }
}
