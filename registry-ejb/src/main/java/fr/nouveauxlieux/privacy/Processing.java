package fr.nouveauxlieux.privacy;

import fr.nouveauxlieux.kernel.Bilingual;
import java.util.List;
import java.util.Objects;

/**
 * One processing of personal data, with what article 30 of the GDPR asks a register to say.
 *
 * @param code for ever, as {@code accounts}
 * @param ofAccounts whether the data are about holders of accounts, who are told of them and erased from them
 * @param rules codes of the rules of retention by which the data go
 */
public record Processing(
        String code,
        boolean ofAccounts,
        Bilingual name,
        Bilingual purpose,
        Bilingual legalBasis,
        Bilingual people,
        Bilingual data,
        Bilingual recipients,
        Bilingual retention,
        Bilingual security,
        List<String> rules) {

    public Processing {
        Objects.requireNonNull(code, "code");
        rules = List.copyOf(rules);
    }
}
