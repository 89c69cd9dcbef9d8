package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.RecordMove;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Has contents lie where they are to lie from now on, where the settings have changed since: in a store of objects, under
 * a newer key. What they lay in before is left until the next sweep, for whoever is reading it.
 */
@ApplicationScoped
public class ContentMover {

    private static final Logger LOG = System.getLogger(ContentMover.class.getName());

    private static final int AT_ONCE = 200;

    private AttachmentRows rows;
    private Contents contents;
    private RecordMove recordMove;
    private CurrentActor currentActor;

    protected ContentMover() {
        // For the container's proxies.
    }

    @Inject
    public ContentMover(AttachmentRows rows, Contents contents, RecordMove recordMove, CurrentActor currentActor) {
        this.rows = rows;
        this.contents = contents;
        this.recordMove = recordMove;
        this.currentActor = currentActor;
    }

    /** @return how many files lie elsewhere now; what cannot be read or written now is left where it is, and said */
    @ActivateRequestContext
    public int moveAll() throws Exception {
        Keeping usual = contents.usual();
        int moved = 0;
        List<Attachment> some = rows.listKeptOtherwise(usual, "", AT_ONCE);
        while (!some.isEmpty()) {
            moved += move(some, usual);
            some = rows.listKeptOtherwise(usual, some.get(some.size() - 1).content(), AT_ONCE);
        }
        return moved;
    }

    private int move(List<Attachment> some, Keeping usual) throws Exception {
        String there = "";
        int moved = 0;
        for (Attachment file : some) {
            try {
                if (!file.content().equals(there)) {
                    put(file, usual);
                    there = file.content();
                }
                moved += record(file, usual) ? 1 : 0;
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The content of file " + file.id() + " stays where it is", e);
            }
        }
        return moved;
    }

    private void put(Attachment file, Keeping usual) throws IOException {
        contents.put(
                file.content(), usual, contents.open(file.content(), file.keeping(), file.sha256()), file.sha256());
    }

    private boolean record(Attachment file, Keeping usual) throws Exception {
        return currentActor.as(Actor.system("files"), () -> recordMove.record(file.id(), file.keeping(), usual));
    }
}
