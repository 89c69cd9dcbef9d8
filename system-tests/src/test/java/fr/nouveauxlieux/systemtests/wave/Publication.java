package fr.nouveauxlieux.systemtests.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What everyone can read of grants: those that stand and whose letter was opened, and no others. */
final class Publication {

    /** By the number of its dossier: the project, its beneficiary, and the cents agreed on, before that those decided. */
    private static final String OPENED =
            """
            select d.number, d.title, o.name, coalesce(a.amount, g.amount)
            from decision g join dossier d on d.public_id = g.dossier_id
            join organisation o on o.public_id = d.organisation_id
            left join agreement a on a.dossier_id = g.dossier_id and a.state in ('SIGNED', 'ACTIVE', 'SETTLED')
            where g.kind = 'ACCEPTED' and g.ended_at is null and g.read_at is not null
            """;

    private final Story story;

    Publication(Story story) {
        this.story = story;
    }

    void hold() {
        List<List<String>> opened = story.database().rows(OPENED);
        Map<String, Long> amounts =
                opened.stream().collect(Collectors.toMap(row -> row.get(0), row -> Long.valueOf(row.get(3))));
        assertThat(published("/donnees/subventions.csv", "referenceDecision"))
                .as("open data on grants")
                .isEqualTo(amounts);
        assertThat(published("/laureats.csv", "dossier")).as("laureates").isEqualTo(amounts);
        List<String> shown = story.cast().visitor().goTo("/laureats").all("main tbody tr").stream()
                .map(row -> row.select("th, td").eachText())
                .map(cells -> cells.get(0) + " – " + cells.get(1))
                .toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(opened.stream()
                        .map(row -> row.get(1) + " – " + row.get(2))
                        .toList());
    }

    private Map<String, Long> published(String address, String reference) {
        Function<Map<String, String>, Long> cents = row -> Csv.cents(row.get("montant"));
        return Csv.rows(story.cast().visitor().goTo(address).source(), ',').stream()
                .collect(Collectors.toMap(row -> row.get(reference), cents));
    }
}
