package fr.nouveauxlieux.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.search.IndexStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityTagTest {

    private static final IndexStatus STATUS = new IndexStatus(10, 3, 0, Map.of());

    @Test
    void theSameQuestionOfTheSameContentHasTheSameTag() {
        assertThat(EntityTag.of(STATUS, "q=a")).isEqualTo(EntityTag.of(new IndexStatus(10, 3, 0, Map.of()), "q=a"));
    }

    @Test
    void anotherQuestionOrContentHasAnotherTag() {
        assertThat(EntityTag.of(STATUS, "q=a"))
                .isNotEqualTo(EntityTag.of(STATUS, "q=b"))
                .isNotEqualTo(EntityTag.of(new IndexStatus(10, 4, 0, Map.of()), "q=a"))
                .isNotEqualTo(EntityTag.of(new IndexStatus(11, 3, 0, Map.of()), "q=a"));
    }

    @Test
    void aTagIsFoundAmongOthersAndWhateverItsStrength() {
        EntityTag tag = EntityTag.of(new byte[] {1, 2, 3});
        String strong = tag.value().substring(2);

        assertThat(tag.isHeldBy("\"other\", " + tag.value())).isTrue();
        assertThat(tag.isHeldBy(strong)).isTrue();
        assertThat(tag.isHeldBy("*")).isTrue();
        assertThat(tag.isHeldBy("\"other\"")).isFalse();
        assertThat(tag.isHeldBy(null)).isFalse();
    }
}
