package fr.nouveauxlieux.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.privacy.holder.PersonalDataHolder;
import fr.nouveauxlieux.privacy.holder.RetentionRule;
import fr.nouveauxlieux.privacy.holder.RetentionRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProcessingRegisterTest {

    private final ProcessingRegister register = ProcessingRegister.get();

    @Test
    void everyColumnBelongsToAProcessingOfTheRegisterOrToNone() {
        Set<String> codes = register.listProcessings().stream()
                .map(Processing::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).hasSameSizeAs(register.listProcessings());
        codes.add(ProcessingRegister.NONE);
        assertThat(register.listTables().values())
                .allSatisfy(columns -> assertThat(codes).containsAll(columns.values()));
    }

    @Test
    void everyProcessingSaysWhatItHolds() {
        Set<String> held = register.listTables().values().stream()
                .flatMap(columns -> columns.values().stream())
                .collect(Collectors.toSet());
        assertThat(register.listProcessings())
                .allSatisfy(processing -> assertThat(held).contains(processing.code()));
    }

    @Test
    void everyFeatureWithColumnsAboutAccountHoldersTellsAndErasesThem() {
        List<String> answeredFor = Features.list(PersonalDataHolder.class).stream()
                .flatMap(holder -> holder.tables().stream())
                .toList();
        assertThat(answeredFor).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tablesAboutAccounts());
    }

    private Set<String> tablesAboutAccounts() {
        return register.listTables().entrySet().stream()
                .filter(table -> isAboutAccounts(table.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean isAboutAccounts(Map<String, String> columns) {
        return columns.values().stream()
                .anyMatch(code ->
                        register.find(code).filter(Processing::ofAccounts).isPresent());
    }

    @Test
    void everyRuleOfRetentionOnPersonalDataIsInTheRegister() {
        List<String> declared = register.listProcessings().stream()
                .flatMap(processing -> processing.rules().stream())
                .toList();
        List<String> onPersonalData = rules().stream()
                .filter(rule -> register.listTables().get(rule.table()).values().stream()
                        .anyMatch(code -> !code.equals(ProcessingRegister.NONE)))
                .map(RetentionRule::code)
                .toList();
        assertThat(declared).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(onPersonalData);
    }

    @Test
    void rulesHaveCodesOfTheirOwn() {
        assertThat(rules()).extracting(RetentionRule::code).doesNotHaveDuplicates();
    }

    private static List<RetentionRule> rules() {
        return Features.list(RetentionRules.class).stream()
                .flatMap(feature -> feature.list().stream())
                .toList();
    }

    @Test
    void aTextLacksInNoLanguage() {
        assertThatThrownBy(() -> new Bilingual("Comptes", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(register.find("accounts").orElseThrow().name().in("en")).isEqualTo("Accounts");
        assertThat(register.find("accounts").orElseThrow().name().in("fr")).isEqualTo("Comptes");
    }
}
