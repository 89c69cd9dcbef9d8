package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.ProvenanceTree;
import fr.nouveauxlieux.place.SourceNotice;
import fr.nouveauxlieux.store.Json;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place's sheet as the bytes that the index keeps for it, and back. */
final class SheetCodec {

    private SheetCodec() {}

    static byte[] write(PlaceSheet sheet) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", sheet.id().value());
        tree.put("profile", sheet.profile().toTree());
        tree.put("provenance", ProvenanceTree.write(sheet.provenance()));
        tree.put(
                "territories",
                sheet.territories().stream().map(SheetCodec::writeTerritory).toList());
        tree.put(
                "sources", sheet.sources().stream().map(SheetCodec::writeSource).toList());
        tree.put("demonstration", sheet.demonstration());
        return Json.writeBytes(tree);
    }

    private static Map<String, Object> writeTerritory(Territory territory) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", territory.kind().name());
        tree.put("code", territory.code());
        tree.put("name", territory.name());
        territory.parent().ifPresent(parent -> tree.put("parent", parent));
        return tree;
    }

    private static Map<String, Object> writeSource(SourceNotice source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", source.code());
        tree.put("name", source.name());
        tree.put("licence", source.licence());
        tree.put("link", source.link());
        source.published().ifPresent(day -> tree.put("published", day.toString()));
        tree.put("last_seen", source.lastSeen());
        return tree;
    }

    @SuppressWarnings("unchecked")
    static PlaceSheet read(byte[] bytes) {
        Map<String, Object> tree = Json.readObject(bytes);
        return new PlaceSheet(
                new PlaceId((String) tree.get("id")),
                PlaceProfile.fromTree((Map<String, Object>) tree.get("profile")),
                ProvenanceTree.read((Map<String, Object>) tree.get("provenance")),
                ((List<Map<String, Object>>) tree.get("territories"))
                        .stream().map(SheetCodec::readTerritory).toList(),
                ((List<Map<String, Object>>) tree.get("sources"))
                        .stream().map(SheetCodec::readSource).toList(),
                (Boolean) tree.get("demonstration"));
    }

    private static Territory readTerritory(Map<String, Object> tree) {
        return new Territory(
                TerritoryKind.valueOf((String) tree.get("kind")),
                (String) tree.get("code"),
                (String) tree.get("name"),
                Optional.ofNullable((String) tree.get("parent")));
    }

    private static SourceNotice readSource(Map<String, Object> tree) {
        return new SourceNotice(
                (String) tree.get("code"),
                (String) tree.get("name"),
                (String) tree.get("licence"),
                (String) tree.get("link"),
                Optional.ofNullable((String) tree.get("published")).map(LocalDate::parse),
                (Boolean) tree.get("last_seen"));
    }
}
