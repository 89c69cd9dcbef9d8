package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.DefinitionProblem;
import fr.nouveauxlieux.call.model.CallVersion;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reviews a definition beside the calls that are published: a second stage comes after a first one, which comes after
 * nothing itself.
 */
@ApplicationScoped
public class StageReview {

    /** The key of a definition that names the call whose letter of intent comes first. */
    public static final String AFTER = "after";

    @Inject
    private CallRows rows;

    /** What is wrong with the stages of a call. */
    public List<DefinitionProblem> review(Map<String, Object> tree) {
        Map<String, Optional<String>> published = new HashMap<>();
        for (CallVersion version : rows.listNewest()) {
            published.put(version.call().value(), findAfter(Json.readObject(version.content())));
        }
        return review(tree, published);
    }

    /** @param published the codes of all calls that are published, each with the one that it comes after */
    static List<DefinitionProblem> review(Map<String, Object> tree, Map<String, Optional<String>> published) {
        DefinitionProblems problems = new DefinitionProblems();
        Optional<String> after = findAfter(tree);
        if (after.isEmpty()) {
            return problems.list();
        }
        String first = after.get();
        Object own = tree.get("code");
        if (!published.containsKey(first)) {
            problems.add(AFTER, "after-unknown", first);
        } else if (published.get(first).isPresent()) {
            problems.add(AFTER, "after-second", first);
        }
        published.forEach((code, before) -> {
            if (before.filter(one -> one.equals(own)).isPresent()) {
                problems.add(AFTER, "after-first", code);
            }
        });
        return problems.list();
    }

    private static Optional<String> findAfter(Map<String, Object> tree) {
        return tree.get(AFTER) instanceof String code ? Optional.of(code) : Optional.empty();
    }
}
