package fr.nouveauxlieux.committee.minutes;

import fr.nouveauxlieux.store.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a session leaves in writing, in words, before it is printed. Kept as JSON, of which the digest is what is signed.
 *
 * @param language {@code fr} or {@code en}
 * @param description what it is, in one sentence
 */
public record Paper(String language, String title, String description, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** What a block is. */
    public enum Kind {
        SECTION,
        SUBSECTION,
        PARAGRAPH,
        /** That must not be overlooked. */
        EMPHASIS,
        LIST,
        /** Of which the first row has the headers of the columns. */
        TABLE
    }

    /** @param rows one of one text; of a list, one of all items; of a table, its rows */
    public record Block(Kind kind, List<List<String>> rows) {

        public Block {
            rows = rows.stream().map(List::copyOf).toList();
        }

        public String text() {
            return rows.get(0).get(0);
        }
    }

    public String toJson() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("language", language);
        tree.put("title", title);
        tree.put("description", description);
        tree.put(
                "blocks",
                blocks.stream()
                        .map(block -> List.of(block.kind().name(), block.rows()))
                        .toList());
        return Json.write(tree);
    }

    /** @throws IllegalArgumentException if the text is not one that {@link #toJson} gave */
    public static Paper ofJson(String json) {
        Map<String, Object> tree = Json.readObject(json);
        return new Paper(
                (String) tree.get("language"),
                (String) tree.get("title"),
                (String) tree.get("description"),
                list(tree.get("blocks")).stream()
                        .map(block -> block(list(block)))
                        .toList());
    }

    private static Block block(List<?> pair) {
        return new Block(
                Kind.valueOf((String) pair.get(0)),
                list(pair.get(1)).stream()
                        .map(row -> list(row).stream().map(String.class::cast).toList())
                        .toList());
    }

    private static List<?> list(Object tree) {
        return (List<?>) tree;
    }

    /** SHA-256 of the JSON, in hexadecimal. */
    public static String digestOf(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
