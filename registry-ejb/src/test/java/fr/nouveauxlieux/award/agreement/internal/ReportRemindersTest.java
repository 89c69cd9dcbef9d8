package fr.nouveauxlieux.award.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.award.agreement.ReportKind;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRemindersTest {

    @ParameterizedTest
    @CsvSource({"60, 60", "45, 60", "30, 30", "8, 30", "7, 7", "0, 7", "-1, -1", "-29, -1", "-30, -30", "-400, -30"})
    void theLastStepThatHasComeIsTold(long daysLeft, int step) {
        assertThat(ReportReminders.findStep(daysLeft)).isEqualTo(OptionalInt.of(step));
    }

    @Test
    void nobodyIsRemindedBeforeTheFirstStep() {
        assertThat(ReportReminders.findStep(61)).isEmpty();
    }

    @Test
    void theFinancialReportIsDueSixMonthsAfterTheEndOfTheYear() {
        assertThat(ReportKind.FINANCIAL.dueFor(2027)).isEqualTo(LocalDate.of(2028, 6, 30));
        assertThat(ReportKind.ACTIVITY.dueFor(2027)).isEqualTo(LocalDate.of(2028, 3, 31));
    }
}
