package fr.nouveauxlieux.audit.internal;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.Deque;

/** The use case under way in this request, and those that called it. */
@RequestScoped
public class CurrentUseCase {

    private static final class Step {
        private final String code;
        private int entries;

        private Step(String code) {
            this.code = code;
        }
    }

    private final Deque<Step> steps = new ArrayDeque<>();

    void begin(String code) {
        steps.push(new Step(code));
    }

    /** @return how many entries it left in the journal */
    int end() {
        return steps.pop().entries;
    }

    /** @throws IllegalStateException outside any use case: nothing else writes in the journal */
    public String code() {
        return step().code;
    }

    public void entryWritten() {
        step().entries++;
    }

    private Step step() {
        if (steps.isEmpty()) {
            throw new IllegalStateException("the journal is written by use cases alone");
        }
        return steps.peek();
    }
}
