package fr.nouveauxlieux.place.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.Provenance;
import fr.nouveauxlieux.place.SourceNotice;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetCodecTest {

    @Test
    void everythingOnASheetReadsBack() {
        Map<PlaceField<?>, Provenance> provenance = new LinkedHashMap<>();
        provenance.put(PlaceField.NAME, new Provenance("one", "12", Optional.of(LocalDate.of(2024, 8, 1))));
        provenance.put(PlaceField.SURFACE, new Provenance("two", "x/1", Optional.empty()));
        PlaceSheet sheet = new PlaceSheet(
                PlaceId.drawnFrom("one", "12"),
                PlaceProfile.builder()
                        .set(PlaceField.NAME, "L’Atelier « Ô »")
                        .set(PlaceField.SURFACE, 120)
                        .build(),
                provenance,
                List.of(
                        new Territory(TerritoryKind.COMMUNE, "59350", "Lille", Optional.of("59")),
                        new Territory(TerritoryKind.REGION, "32", "Hauts-de-France", Optional.empty())),
                List.of(
                        new SourceNotice("one", "Une", "LO", "https://un.example", Optional.empty(), true),
                        new SourceNotice("two", "Deux", "LO", "", Optional.of(LocalDate.of(2020, 1, 1)), false)),
                true);
        assertThat(SheetCodec.read(SheetCodec.write(sheet))).isEqualTo(sheet);
    }
}
