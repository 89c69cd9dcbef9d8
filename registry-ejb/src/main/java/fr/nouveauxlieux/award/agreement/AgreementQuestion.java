package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.kernel.CallCode;
import java.util.Objects;
import java.util.Optional;

/** Which agreements are looked for. @param text part of the number, the project or the beneficiary; empty for any */
public record AgreementQuestion(String text, Optional<CallCode> call, Optional<AgreementState> state, boolean late) {

    public static final AgreementQuestion ALL = new AgreementQuestion("", Optional.empty(), Optional.empty(), false);

    public AgreementQuestion {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(state, "state");
    }
}
