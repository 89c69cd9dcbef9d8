package fr.nouveauxlieux.portal.page.staff.mail;

import fr.nouveauxlieux.notification.GiveUpMessage;
import fr.nouveauxlieux.notification.MessageId;
import fr.nouveauxlieux.notification.RetryMessage;
import fr.nouveauxlieux.portal.form.NoticeCode;
import fr.nouveauxlieux.portal.page.staff.TableServlet;
import fr.nouveauxlieux.portal.table.TableSource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;

/** The list of messages, which can be tried again or given up. */
@WebServlet("/agents/messages")
public class MessagesServlet extends TableServlet {

    private static final long serialVersionUID = 1L;
    private static final NoticeCode TOO_LATE = new NoticeCode("message-too-late");

    @Inject
    private transient MessagesTable table;

    @Inject
    private transient RetryMessage retryMessage;

    @Inject
    private transient GiveUpMessage giveUpMessage;

    @Override
    protected TableSource table() {
        return table;
    }

    @Override
    protected String view() {
        return "staff/messages";
    }

    @Override
    protected Optional<NoticeCode> act(String action, String subject) {
        if (!subject.matches("[1-9]\\d{0,17}")) {
            return Optional.empty();
        }
        MessageId id = new MessageId(Long.parseLong(subject));
        return switch (action) {
            case "retry" -> Optional.of(retryMessage.retry(id) ? new NoticeCode("message-retry") : TOO_LATE);
            case "give-up" -> Optional.of(giveUpMessage.giveUp(id) ? new NoticeCode("message-given-up") : TOO_LATE);
            default -> Optional.empty();
        };
    }
}
