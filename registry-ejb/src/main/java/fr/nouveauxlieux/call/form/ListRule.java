package fr.nouveauxlieux.call.form;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;

/** Lists of codes, each of which stands there once: options, attachments, the keys of a block's items. */
final class ListRule implements KindRule {

    private static final int MOST = 500;

    private final String refusal;
    private final BiPredicate<FormField, String> member;

    ListRule(String refusal, BiPredicate<FormField, String> member) {
        this.refusal = refusal;
        this.member = member;
    }

    @Override
    public boolean accepts(FormField field, Object value) {
        return value instanceof List<?> list
                && list.size() <= MOST
                && list.stream().allMatch(item -> item instanceof String code && member.test(field, code))
                && new HashSet<>(list).size() == list.size();
    }

    @Override
    public String refusal() {
        return refusal;
    }

    @Override
    public void check(FormField field, Object value, Faults faults) {
        faults.checkNumber(field.limits(), ((List<?>) value).size());
    }
}
