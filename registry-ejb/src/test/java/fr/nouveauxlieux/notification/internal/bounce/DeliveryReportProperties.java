package fr.nouveauxlieux.notification.internal.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.notification.Bounce;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DeliveryReportProperties {

    @Property(tries = 300)
    void whateverIsSentToTheAddressOfReportsIsRead(@ForAll String text, @ForAll byte[] bytes) throws IOException {
        assertThat(Reports.read(text)).isEmpty();
        assertThat(DeliveryReport.read(new ByteArrayInputStream(bytes))).isEmpty();
        String broken = Reports.report("failed", "5.1.1", Reports.ours())
                .replace("Content-Type: message/delivery-status", text);
        assertThat(Reports.read(broken))
                .satisfiesAnyOf(bounce -> assertThat(bounce).isEmpty(), bounce -> assertThat(bounce)
                        .contains(new Bounce(Reports.REFERENCE, "5.1.1")));
    }
}
