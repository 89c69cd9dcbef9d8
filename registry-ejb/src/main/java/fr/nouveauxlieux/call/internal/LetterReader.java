package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.letter.Letter;
import fr.nouveauxlieux.call.letter.LetterKind;
import fr.nouveauxlieux.call.letter.Placeholder;
import fr.nouveauxlieux.kernel.Bilingual;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is written to those who applied. */
final class LetterReader {

    private static final String KINDS =
            Arrays.stream(LetterKind.values()).map(LetterKind::code).collect(Collectors.joining(", "));
    private static final String PLACEHOLDERS =
            Arrays.stream(Placeholder.values()).map(Placeholder::written).collect(Collectors.joining(", "));

    private final Set<LetterKind> kinds = EnumSet.noneOf(LetterKind.class);

    static List<Letter> readAll(List<DefinitionNode> nodes) {
        LetterReader reader = new LetterReader();
        return nodes.stream().flatMap(node -> reader.read(node).stream()).toList();
    }

    private Optional<Letter> read(DefinitionNode node) {
        String code = node.getText("kind");
        Optional<LetterKind> kind = LetterKind.find(code);
        if (kind.isEmpty() && node.has("kind")) {
            node.problem("kind", "not-a-letter", KINDS, code);
        }
        kind.filter(one -> !kinds.add(one)).ifPresent(one -> node.problem("kind", "letter-twice", code));
        Bilingual subject = readText(node, "subject");
        Bilingual body = readText(node, "body");
        node.refuseOtherKeys();
        return kind.map(one -> new Letter(one, subject, body));
    }

    private static Bilingual readText(DefinitionNode node, String key) {
        Bilingual text = node.getBilingual(key);
        Stream.of(text.french(), text.english())
                .flatMap(one -> Placeholder.listUnknown(one).stream())
                .distinct()
                .forEach(unknown -> node.problem(key, "not-a-placeholder", PLACEHOLDERS, unknown));
        return text;
    }
}
