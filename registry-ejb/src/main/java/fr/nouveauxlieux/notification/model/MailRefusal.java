package fr.nouveauxlieux.notification.model;

import fr.nouveauxlieux.kernel.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A person does not want messages of one kind. */
@Entity
@Table(name = "mail_refusal")
public class MailRefusal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private String accountId;

    private String template;

    private Instant at;

    protected MailRefusal() {}

    public MailRefusal(AccountId account, String template, Instant at) {
        this.accountId = account.value();
        this.template = Objects.requireNonNull(template);
        this.at = Objects.requireNonNull(at);
    }

    public String template() {
        return template;
    }
}
