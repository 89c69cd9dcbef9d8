package fr.nouveauxlieux.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScanBackOffTest {

    @Property
    void waitsGrowAndNeverGetLong(@ForAll @IntRange(min = 1, max = 100_000) int looks) {
        assertThat(ScanBackOff.waitAfter(looks))
                .isBetween(ScanBackOff.FIRST, ScanBackOff.LONGEST)
                .isLessThanOrEqualTo(ScanBackOff.waitAfter(looks + 1));
    }
}
