package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.account.GrantView;
import fr.nouveauxlieux.account.OwnAccount;
import fr.nouveauxlieux.account.ReadOwnAccount;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Whoever is signed in, as every page shows them. */
@Named
@RequestScoped
public class Person {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private ReadOwnAccount readOwnAccount;

    @Inject
    private Visit visit;

    private OwnAccount account;

    public boolean isSignedIn() {
        return currentActor.get().isSignedIn();
    }

    /** Whether they were given a role of the staff. */
    public boolean isStaff() {
        return currentActor.get().isStaff();
    }

    /** Whether their roles wait for a second factor. */
    public boolean isWithoutSecondFactor() {
        return isStaff() && !currentActor.get().secondFactor();
    }

    public String getName() {
        return getAccount().name().full();
    }

    /** The roles given to them, in words: what, where, until when. */
    public List<String> getGrants() {
        return getAccount().grants().stream().map(this::write).toList();
    }

    private String write(GrantView view) {
        Texts texts = visit.getTexts();
        RoleGrant grant = view.grant();
        StringBuilder line =
                new StringBuilder(texts.get("role." + grant.role().name().toLowerCase(Locale.ROOT)));
        if (!grant.departements().isEmpty()) {
            line.append(" – ")
                    .append(texts.format("role.within", String.join(", ", new TreeSet<>(grant.departements()))));
        }
        view.until().ifPresent(until -> line.append(" – ").append(texts.format("role.until", texts.moment(until))));
        return line.toString();
    }

    /** Only of someone signed in. */
    public OwnAccount getAccount() {
        if (account == null) {
            account = readOwnAccount.read();
        }
        return account;
    }
}
