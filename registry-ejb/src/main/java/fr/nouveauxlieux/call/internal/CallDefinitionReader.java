package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.CallDefinitionException;
import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.call.DefinitionProblem;
import fr.nouveauxlieux.call.EligibilityRule;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.EmailAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a call from its definition, and tells all problems of it at once. */
public final class CallDefinitionReader {

    private static final EmailAddress NO_ADDRESS = new EmailAddress("nobody@example.invalid");
    private static final int MOST_VERSIONS = 10_000;

    private final DefinitionProblems problems = new DefinitionProblems();

    private CallDefinitionReader() {}

    /**
     * @param name of the file, or what else the definition is known by, for the message of a problem
     * @throws CallDefinitionException if the tree is no definition of a call
     */
    public static CallDefinition read(String name, Map<String, Object> tree) {
        CallDefinitionReader reader = new CallDefinitionReader();
        CallDefinition definition = reader.read(tree);
        List<DefinitionProblem> found = reader.problems.list();
        if (!found.isEmpty()) {
            throw new CallDefinitionException(name, found);
        }
        return definition;
    }

    /** All problems of the tree, in the order of the definition; none where it can be used. */
    public static List<DefinitionProblem> review(Map<String, Object> tree) {
        CallDefinitionReader reader = new CallDefinitionReader();
        reader.read(tree);
        return reader.problems.list();
    }

    private CallDefinition read(Map<String, Object> tree) {
        DefinitionNode root = new DefinitionNode("", tree, problems);
        String code = root.getCode("code");
        CallForm form = FormReader.read(root.getObject("form"));
        List<EligibilityRule> rules = RuleReader.readAll(root.listObjects("rules"));
        CallDefinition definition = new CallDefinition(
                CallCode.find(code).orElse(new CallCode("unknown")),
                root.getWhole("version", 1, MOST_VERSIONS),
                root.getBilingual("title"),
                root.getBilingual("summary"),
                root.getBilingual("presentation"),
                readService(root.getObject("service")),
                form,
                rules,
                root.findObject("grid").flatMap(GridReader::read),
                EnvelopeReader.readAll(root.listObjects("envelopes")),
                LetterReader.readAll(root.listObjects("letters")),
                readAfter(root, code));
        root.refuseOtherKeys();
        new FormReview(form, problems).review();
        RuleReview ruleReview = new RuleReview(form, problems);
        ruleReview.review(rules);
        if (problems.isFreeAt("envelopes")) {
            // Otherwise some of them may be left out, and positions be others than in the definition.
            new EnvelopeReview(form, ruleReview.codes(), problems).review(definition.envelopes());
        }
        return definition;
    }

    /** Whether there is such a call, and what it is, is not the definition's to say: {@link StageReview}. */
    private static Optional<CallCode> readAfter(DefinitionNode root, String code) {
        Optional<String> first = root.findCode(StageReview.AFTER);
        if (first.filter(code::equals).isPresent()) {
            root.problem(StageReview.AFTER, "after-itself");
            return Optional.empty();
        }
        return first.flatMap(CallCode::find);
    }

    private static CallService readService(DefinitionNode node) {
        CallService service = new CallService(
                node.getText("name"), node.getText("postalAddress"), readEmail(node), node.findText("telephone"));
        node.refuseOtherKeys();
        return service;
    }

    private static EmailAddress readEmail(DefinitionNode node) {
        String text = node.getText("email");
        try {
            return new EmailAddress(text);
        } catch (IllegalArgumentException e) {
            node.problem("email", "not-an-address-of-mail", text);
            return NO_ADDRESS;
        }
    }
}
