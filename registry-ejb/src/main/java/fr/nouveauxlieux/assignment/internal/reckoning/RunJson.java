package fr.nouveauxlieux.assignment.internal.reckoning;

import fr.nouveauxlieux.assignment.ReadersPair;
import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.assignment.TerritoryKind;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Absence;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.store.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs as JSON, written in one way only: names in order, sets in order, whole numbers, no spaces. Their digests are taken
 * from it.
 */
public final class RunJson {

    private RunJson() {}

    public static String write(RunInputs inputs) {
        return Json.write(new TreeMap<>(Map.of(
                "settings", settings(inputs.settings()),
                "criteria", sorted(inputs.criteria()),
                "kinds", new TreeMap<>(inputs.kinds()),
                "readers", inputs.readers().stream().map(RunJson::reader).toList(),
                "dossiers", inputs.dossiers().stream().map(RunJson::dossier).toList(),
                "apart",
                        inputs.apart().stream()
                                .map(pair ->
                                        List.of(pair.one().value(), pair.other().value()))
                                .toList())));
    }

    private static Map<String, Object> settings(RunSettings settings) {
        return new TreeMap<>(Map.of(
                "readers", settings.readers(),
                "seed", settings.seed(),
                "competence", settings.competence(),
                "territory", settings.territory(),
                "load", settings.load(),
                "mixed", settings.mixed(),
                "floored", settings.floored(),
                "undeclaredToo", settings.undeclaredToo(),
                "from", settings.period().first().toString(),
                "to", settings.period().last().toString()));
    }

    private static Map<String, Object> reader(RunInputs.Reader reader) {
        return new TreeMap<>(Map.of(
                "account", reader.account().value(),
                "college", reader.college().name(),
                "most", reader.most(),
                "has", reader.has(),
                "competences", sorted(reader.competences()),
                "departements", sorted(reader.departements()),
                "declared", reader.declared(),
                "absent", reader.absent(),
                "barred", sorted(reader.barred())));
    }

    private static Map<String, Object> dossier(RunInputs.Dossier dossier) {
        Map<String, Object> tree = new TreeMap<>(Map.of(
                "id", dossier.id().value(),
                "number", dossier.number(),
                "families", sorted(dossier.families()),
                "departement", dossier.departement(),
                "kept", sorted(dossier.kept())));
        // Left out where there are none: digests of runs from before there were any hold.
        if (dossier.further() > 0) {
            tree.put("further", dossier.further());
        }
        return tree;
    }

    private static List<String> sorted(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().toList();
    }

    public static String write(RunOutcome outcome) {
        SortedMap<String, List<String>> given = new TreeMap<>();
        outcome.given().forEach((dossier, readers) -> given.put(dossier, sorted(readers)));
        return Json.write(new TreeMap<>(Map.of(
                "floor", outcome.floor(),
                "given", given,
                "unfilled", outcome.unfilled(),
                "cost", outcome.cost(),
                "proven", outcome.proven())));
    }

    public static RunInputs readInputs(String json) {
        Map<String, Object> tree = Json.readObject(json);
        return new RunInputs(
                readSettings(map(tree.get("settings"))),
                Set.copyOf(texts(tree.get("criteria"))),
                map(tree.get("kinds")).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, kind -> TerritoryKind.valueOf((String) kind.getValue()))),
                list(tree.get("readers"), found -> readReader(map(found))),
                list(tree.get("dossiers"), found -> readDossier(map(found))),
                list(tree.get("apart"), found -> readApart(texts(found))));
    }

    private static RunSettings readSettings(Map<String, Object> tree) {
        return new RunSettings(
                number(tree.get("readers")),
                ((Number) tree.get("seed")).longValue(),
                number(tree.get("competence")),
                number(tree.get("territory")),
                number(tree.get("load")),
                (Boolean) tree.get("mixed"),
                (Boolean) tree.get("floored"),
                (Boolean) tree.get("undeclaredToo"),
                new Absence(LocalDate.parse((String) tree.get("from")), LocalDate.parse((String) tree.get("to"))));
    }

    private static RunInputs.Reader readReader(Map<String, Object> tree) {
        return new RunInputs.Reader(
                new AccountId((String) tree.get("account")),
                College.valueOf((String) tree.get("college")),
                number(tree.get("most")),
                number(tree.get("has")),
                Set.copyOf(texts(tree.get("competences"))),
                Set.copyOf(texts(tree.get("departements"))),
                (Boolean) tree.get("declared"),
                (Boolean) tree.get("absent"),
                texts(tree.get("barred")).stream().map(DossierId::new).collect(Collectors.toSet()));
    }

    private static RunInputs.Dossier readDossier(Map<String, Object> tree) {
        return new RunInputs.Dossier(
                new DossierId((String) tree.get("id")),
                (String) tree.get("number"),
                Set.copyOf(texts(tree.get("families"))),
                (String) tree.get("departement"),
                texts(tree.get("kept")).stream().map(AccountId::new).toList(),
                number(tree.getOrDefault("further", 0)));
    }

    private static ReadersPair readApart(List<String> pair) {
        return new ReadersPair(new AccountId(pair.get(0)), new AccountId(pair.get(1)));
    }

    public static RunOutcome readOutcome(String json) {
        Map<String, Object> tree = Json.readObject(json);
        SortedMap<String, List<AccountId>> given = new TreeMap<>();
        map(tree.get("given"))
                .forEach((dossier, readers) -> given.put(
                        dossier, texts(readers).stream().map(AccountId::new).toList()));
        SortedMap<String, Integer> unfilled = new TreeMap<>();
        map(tree.get("unfilled")).forEach((dossier, places) -> unfilled.put(dossier, number(places)));
        return new RunOutcome(
                number(tree.get("floor")), given, unfilled, ((Number) tree.get("cost")).longValue(), (Boolean)
                        tree.get("proven"));
    }

    /** SHA-256, in hexadecimal. */
    public static String digest(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<String> texts(Object value) {
        return list(value, String.class::cast);
    }

    private static <T> List<T> list(Object value, Function<Object, T> reading) {
        return ((List<?>) value).stream().map(reading::apply).toList();
    }
}
