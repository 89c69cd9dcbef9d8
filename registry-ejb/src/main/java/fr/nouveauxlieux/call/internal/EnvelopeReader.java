package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.WaveCode;
import fr.nouveauxlieux.call.envelope.Envelope;
import fr.nouveauxlieux.call.envelope.Envelopes;
import fr.nouveauxlieux.call.envelope.Quota;
import fr.nouveauxlieux.call.form.Condition;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what waves have to give. Amounts are whole euros. */
final class EnvelopeReader {

    private static final int MOST_EUROS = 1_000_000_000;
    private static final int MOST_PLACES = 100_000;

    private EnvelopeReader() {}

    static Envelopes readAll(List<DefinitionNode> nodes) {
        List<Envelope> envelopes = new ArrayList<>();
        Set<Optional<String>> waves = new HashSet<>();
        for (DefinitionNode node : nodes) {
            Optional<Envelope> envelope = read(node);
            if (envelope.isPresent() && !waves.add(envelope.get().wave())) {
                node.problem("wave", "wave-twice");
            } else {
                envelope.ifPresent(envelopes::add);
            }
        }
        return new Envelopes(envelopes);
    }

    private static Optional<Envelope> read(DefinitionNode node) {
        Optional<String> wave = node.findText("wave");
        wave.filter(code -> WaveCode.find(code).isEmpty()).ifPresent(code -> node.problem("wave", "not-a-wave", code));
        Optional<Money> amount = findEuros(node);
        OptionalInt places = node.findWhole("places", 1, MOST_PLACES);
        Optional<Bilingual> note = node.findBilingual("note");
        Set<String> codes = new HashSet<>();
        List<Quota> quotas = node.listObjects("quotas").stream()
                .flatMap(quota -> readQuota(quota, amount, places, codes).stream())
                .toList();
        node.refuseOtherKeys();
        return isGiven(node, amount, places)
                ? Optional.of(new Envelope(wave, amount, places, note, quotas))
                : Optional.empty();
    }

    private static Optional<Quota> readQuota(
            DefinitionNode node, Optional<Money> mostAmount, OptionalInt mostPlaces, Set<String> codes) {
        String code = node.getCode("code");
        if (!codes.add(code)) {
            node.problem("code", "code-taken", code);
        }
        Bilingual label = node.getBilingual("label");
        Optional<Money> amount = findEuros(node);
        OptionalInt places = node.findWhole("places", 1, MOST_PLACES);
        Optional<String> rule = node.findText("rule");
        Optional<Condition> condition =
                node.has("condition") ? Optional.of(ConditionReader.read(node, "condition")) : Optional.empty();
        node.refuseOtherKeys();
        if (mostPlaces.isPresent() && places.isPresent() && places.getAsInt() > mostPlaces.getAsInt()) {
            node.problem("places", "quota-too-large", mostPlaces.getAsInt());
        }
        if (amount.isPresent() && mostAmount.filter(amount.get()::isMoreThan).isPresent()) {
            node.problem(
                    "amount",
                    "quota-too-large",
                    mostAmount.orElseThrow().cents() / Money.ofEuros(1).cents());
        }
        if (rule.isPresent() == condition.isPresent()) {
            node.problem("rule", "quota-of-whom");
            return Optional.empty();
        }
        return isGiven(node, amount, places)
                ? Optional.of(new Quota(code, label, places, amount, rule, condition))
                : Optional.empty();
    }

    private static boolean isGiven(DefinitionNode node, Optional<Money> amount, OptionalInt places) {
        boolean given = amount.isPresent() || places.isPresent();
        if (!given && !node.has("amount") && !node.has("places")) {
            node.problem("amount", "no-amount-nor-places");
        }
        return given;
    }

    private static Optional<Money> findEuros(DefinitionNode node) {
        return node.findWhole("amount", 1, MOST_EUROS).stream()
                .mapToObj(Money::ofEuros)
                .findFirst();
    }
}
