package fr.nouveauxlieux.attachment.internal;

import fr.nouveauxlieux.attachment.FileFault;
import fr.nouveauxlieux.attachment.FileState;
import fr.nouveauxlieux.attachment.Inspection;
import fr.nouveauxlieux.attachment.Keeping;
import fr.nouveauxlieux.attachment.Keeping.Place;
import fr.nouveauxlieux.attachment.NoSuchAttachmentException;
import fr.nouveauxlieux.attachment.RecordInspection;
import fr.nouveauxlieux.attachment.internal.inspect.FileInspector;
import fr.nouveauxlieux.attachment.internal.inspect.Finding;
import fr.nouveauxlieux.attachment.internal.scan.ClamdScanner;
import fr.nouveauxlieux.attachment.internal.scan.ScanAnswer;
import fr.nouveauxlieux.attachment.internal.scan.VirusScanner;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks at the files that came whole, one after the other, outside any transaction: their content first, then the virus
 * scanner's word where there is a scanner; what is safe then goes where it is to lie. Files wait for a scanner or a store
 * that is away; nobody waits for them.
 */
@ApplicationScoped
public class Inspections {

    private static final Logger LOG = System.getLogger(Inspections.class.getName());

    /** Longer than looking at the largest file takes; a node that is gone holds a file up for so long. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration SCANNER_PATIENCE = Duration.ofSeconds(60);

    @Inject
    private AttachmentRows rows;

    @Inject
    private FileStore store;

    @Inject
    private Contents contents;

    @Inject
    private FileSettings settings;

    @Inject
    private RecordInspection recordInspection;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    private final FileInspector inspector = new FileInspector();
    private Optional<VirusScanner> scanner = Optional.empty();

    @PostConstruct
    void begin() {
        scanner = settings.scannerAddress().map(address -> new ClamdScanner(address, SCANNER_PATIENCE));
    }

    /** @return how many files were looked at */
    @ActivateRequestContext
    public int inspectDue() throws Exception {
        int looked = 0;
        Optional<Attachment> next = rows.lease(clock.instant(), LEASE);
        while (next.isPresent()) {
            looked++;
            inspect(next.get());
            next = rows.lease(clock.instant(), LEASE);
        }
        return looked;
    }

    private void inspect(Attachment attachment) throws Exception {
        try {
            Inspection inspection = settle(attachment, look(attachment));
            boolean recorded =
                    currentActor.as(Actor.system("files"), () -> recordInspection.record(attachment.id(), inspection));
            if (recorded
                    && inspection.state() == FileState.SAFE
                    && !inspection.keeping().equals(Keeping.RECEIVED)) {
                // Where this node ends before, the sweep of the night does it.
                contents.places().get(Place.DISK).delete(Keeping.RECEIVED.nameOf(attachment.content()));
            }
        } catch (NoSuchAttachmentException removed) {
            LOG.log(Level.DEBUG, "File {0} was taken away meanwhile", attachment.id());
        } catch (NoSuchFileException lost) {
            LOG.log(Level.ERROR, "The content of file {0} is not in the store", attachment.id());
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "File " + attachment.id() + " cannot be read now; it waits", unreadable);
        }
    }

    /** What is safe lies where it is to lie before anyone is told so. A store that is away is waited for. */
    private Inspection settle(Attachment attachment, Inspection inspection) {
        Keeping usual = contents.usual();
        if (inspection.state() != FileState.SAFE || usual.equals(Keeping.RECEIVED)) {
            return inspection;
        }
        try {
            contents.put(attachment.content(), usual, store.open(attachment.content()), inspection.sha256());
            return Inspection.safe(inspection.sha256(), usual);
        } catch (IOException away) {
            LOG.log(Level.WARNING, "File " + attachment.id() + " cannot be put where it is to lie; it waits", away);
            return Inspection.waiting(inspection.sha256(), nextLook(attachment.looks()));
        }
    }

    private Inspection look(Attachment attachment) throws IOException {
        if (attachment.state() == FileState.SCANNING) {
            return scan(attachment, attachment.sha256());
        }
        Finding finding = store.read(attachment.content(), file -> inspector.inspect(file, attachment.format()));
        return finding.fault().isPresent()
                ? Inspection.refused(finding.sha256(), finding.fault().get())
                : scan(attachment, finding.sha256());
    }

    private Inspection scan(Attachment attachment, String sha256) throws IOException {
        if (scanner.isEmpty()) {
            return Inspection.safe(sha256);
        }
        ScanAnswer answer;
        try (InputStream content = store.open(attachment.content())) {
            answer = scanner.get().scan(content);
        }
        return switch (answer) {
            case CLEAN -> Inspection.safe(sha256);
            case INFECTED -> Inspection.refused(sha256, FileFault.VIRUS);
            case NONE -> Inspection.waiting(sha256, nextLook(attachment.looks()));
        };
    }

    private Instant nextLook(int looks) {
        return clock.instant().plus(ScanBackOff.waitAfter(looks));
    }
}
