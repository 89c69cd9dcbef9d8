package fr.nouveauxlieux.notification.internal.bounce;

import fr.nouveauxlieux.notification.RecordBounce;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Has what is in a folder of reports recorded, as the portal itself. */
@ApplicationScoped
public class BounceReader {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RecordBounce recordBounce;

    @ActivateRequestContext
    public void readAll(Path folder) {
        currentActor.become(Actor.system("bounces"));
        try {
            new BounceFolder(folder).readAll(recordBounce::record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
