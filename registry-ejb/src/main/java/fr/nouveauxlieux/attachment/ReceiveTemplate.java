package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.attachment.TemplateReception.NotAccepted;
import fr.nouveauxlieux.attachment.TemplateReception.Received;
import fr.nouveauxlieux.attachment.internal.AttachmentRows;
import fr.nouveauxlieux.attachment.internal.FileReceived;
import fr.nouveauxlieux.attachment.internal.FileStore;
import fr.nouveauxlieux.attachment.internal.FileTerms;
import fr.nouveauxlieux.attachment.model.Attachment;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.form.FieldTemplate;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a file that a call is to hand out, to be filled in. It is judged as the files of dossiers are, and handed out to
 * the public once a published version names it; what nobody names within a day is swept.
 */
@ApplicationScoped
@UseCase(value = "attachment.receive-template", permits = @Permit(to = Role.ADMINISTRATOR))
public class ReceiveTemplate {

    private static final String LOCK = "templates";

    @Inject
    private AttachmentRows rows;

    @Inject
    private FileStore store;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<FileReceived> received;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** @param content the whole of it: it is written while the transaction goes on, which waits for no network */
    public TemplateReception receive(CallCode call, FileName name, byte[] content) {
        Optional<FileFault> fault = FileTerms.TEMPLATES.findFault(name, content.length);
        if (fault.isPresent()) {
            journal.nothingChanged();
            return new NotAccepted(fault.get());
        }
        FieldTemplate.File template = new FieldTemplate.File(name.given(), sha256(content));
        locks.hold(LOCK);
        if (isThere(template)) {
            journal.nothingChanged();
        } else {
            keep(call, name, template.sha256(), content);
        }
        return new Received(template);
    }

    /** The same file again is the one that is there, unless it was refused: signatures of viruses change. */
    private boolean isThere(FieldTemplate.File template) {
        Optional<Attachment> held = rows.findTemplate(template.name(), template.sha256())
                .filter(file -> file.state() != FileState.REFUSED)
                .flatMap(file -> rows.findHeld(file.id()));
        held.ifPresent(file -> file.touch(clock.instant()));
        return held.isPresent();
    }

    private void keep(CallCode call, FileName name, String sha256, byte[] content) {
        Instant now = clock.instant();
        Attachment attachment = Attachment.ofCall(
                call,
                name,
                content.length,
                sha256,
                name.findFormat().orElseThrow(),
                currentActor.get().account().orElseThrow(),
                now);
        try {
            // Safe on disk before the row says so.
            store.write(attachment.content(), 0, content, content.length);
            store.finish(attachment.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.add(attachment);
        received.fire(new FileReceived(attachment.id()));
        journal.changed(attachment.subject(), Map.of(), attachment.digested());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
