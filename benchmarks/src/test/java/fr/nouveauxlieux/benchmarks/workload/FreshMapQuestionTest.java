package fr.nouveauxlieux.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.benchmarks.workload.Questions.MapQuestion;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreshMapQuestionTest {

    @Test
    void noFilterComesAgainBeforeEachWasAsked() {
        Viewport viewport = Viewport.around(Coordinates.of(48.85, 2.35), 10);
        List<MapQuestion> questions = IntStream.range(0, 12)
                .mapToObj(i -> new MapQuestion(viewport, Optional.of("type-" + i % 5)))
                .toList();
        List<List<String>> filters = FreshMapQuestion.list(questions).stream()
                .map(FreshMapQuestion::types)
                .toList();
        assertThat(filters.subList(0, 10)).doesNotHaveDuplicates();
        assertThat(filters.get(10)).isEqualTo(filters.get(0));
    }
}
