package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.call.ChangeReason;
import fr.nouveauxlieux.call.PublishCallVersion;
import fr.nouveauxlieux.call.drafting.BeginCallDraft;
import fr.nouveauxlieux.call.drafting.DraftChange;
import fr.nouveauxlieux.call.drafting.DraftSource;
import fr.nouveauxlieux.call.drafting.PublishOutcome;
import fr.nouveauxlieux.call.drafting.ReadCallDraft;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Publishes calls as an administrator does who has their definition. */
@ApplicationScoped
public class PublishedCalls {

    private static final ChangeReason REASON = new ChangeReason("Appel fait pour un essai");

    @Inject
    private BeginCallDraft beginCallDraft;

    @Inject
    private ReadCallDraft readCallDraft;

    @Inject
    private PublishCallVersion publishCallVersion;

    @Inject
    private Requests requests;

    @Inject
    private People people;

    /** @return the version that it became */
    int publish(String definition) {
        Map<String, Object> tree = Json.readObject(definition);
        CallCode code = new CallCode((String) tree.get("code"));
        Actor administrator = people.staff(AccountId.draw(), Role.ADMINISTRATOR);
        assertThat(requests.as(administrator, () -> beginCallDraft.begin(code, new DraftSource.Received(tree))))
                .isEqualTo(DraftChange.CHANGED);
        PublishOutcome outcome = requests.as(administrator, () -> {
            long version = readCallDraft.find(code).orElseThrow().version();
            return publishCallVersion.publish(code, version, REASON);
        });
        assertThat(outcome.change()).isEqualTo(DraftChange.CHANGED);
        return outcome.version();
    }
}
