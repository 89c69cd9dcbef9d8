package fr.nouveauxlieux.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.benchmarks.Options.Part;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void everythingIsMeasuredOfOneSmallRegistryUnlessAskedOtherwise() {
        Options options = Options.parse();

        assertThat(options.places()).containsExactly(30_000);
        assertThat(options.parts()).containsExactlyInAnyOrder(Part.values());
    }

    @Test
    void sizesAndPartsAreListedWithCommas() {
        Options options = Options.parse("--places", "2000,300000", "--parts", "portal,search");

        assertThat(options.places()).containsExactly(2_000, 300_000);
        assertThat(options.parts()).containsExactlyInAnyOrder(Part.SEARCH, Part.PORTAL);
    }

    @Test
    void theDeadlineAndTheAssignmentNeedNoRegistry() {
        assertThat(Options.parse("--parts", "assignment,deadline").isOfRegistries())
                .isFalse();
        assertThat(Options.parse("--parts", "deadline").isOfRegistries()).isFalse();
        assertThat(Options.parse("--parts", "deadline,search").isOfRegistries()).isTrue();
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatThrownBy(() -> Options.parse("--speed", "1")).hasMessageContaining("--speed");
        assertThatThrownBy(() -> Options.parse("--places", "many")).hasMessageContaining("was many");
        assertThatThrownBy(() -> Options.parse("--parts", "all")).hasMessageContaining("part all");
        assertThatThrownBy(() -> Options.parse("--places")).hasMessageContaining("needs a value");
    }
}
