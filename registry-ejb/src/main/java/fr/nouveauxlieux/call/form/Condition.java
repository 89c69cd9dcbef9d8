package fr.nouveauxlieux.call.form;

import java.util.List;
import java.util.Objects;

/** Under which answers something is shown or asked. Speaks of fields outside blocks only. */
public sealed interface Condition {

    /** Without any. */
    Condition ALWAYS = new All(List.of());

    boolean holds(Answers answers);

    /** The answer is this code, or holds it among others. */
    record Is(String field, String code) implements Condition {
        public Is {
            Objects.requireNonNull(field);
            Objects.requireNonNull(code);
        }

        @Override
        public boolean holds(Answers answers) {
            return answers.find(field)
                    .filter(value -> value.equals(code) || value instanceof List<?> list && list.contains(code))
                    .isPresent();
        }
    }

    record Filled(String field) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.find(field).isPresent();
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return !condition.holds(answers);
        }
    }

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().allMatch(condition -> condition.holds(answers));
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().anyMatch(condition -> condition.holds(answers));
        }
    }
}
