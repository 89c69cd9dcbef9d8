package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.support.AddBuiltInSchemes;
import fr.nouveauxlieux.support.Criteria;
import fr.nouveauxlieux.support.JudgedScheme;
import fr.nouveauxlieux.support.ListSchemes;
import fr.nouveauxlieux.support.Project;
import fr.nouveauxlieux.support.RestoreBuiltInSchemes;
import fr.nouveauxlieux.support.Scheme;
import fr.nouveauxlieux.support.SchemeChange;
import fr.nouveauxlieux.support.SchemeSheet;
import fr.nouveauxlieux.support.SupportCode;
import fr.nouveauxlieux.support.SupportDirectory;
import fr.nouveauxlieux.support.SupportFinder;
import fr.nouveauxlieux.support.SupportForm;
import fr.nouveauxlieux.support.Validity;
import fr.nouveauxlieux.support.Verdict;
import fr.nouveauxlieux.support.WriteScheme;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The schemes of support: taken in once, written by administrators, found by what a project is. */
@ExtendWith(ArquillianExtension.class)
public class SupportIT {

    private static final Project PREMISES_SOUGHT = new Project(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(SupportForm.PREMISES),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Inject
    private InContainer inContainer;

    @Inject
    private Requests requests;

    @Inject
    private People people;

    @Inject
    private SupportDirectory directory;

    @Inject
    private SupportFinder finder;

    @Inject
    private ListSchemes listSchemes;

    @Inject
    private WriteScheme writeScheme;

    @Inject
    private AddBuiltInSchemes addBuiltInSchemes;

    @Inject
    private RestoreBuiltInSchemes restoreBuiltInSchemes;

    private static Actor staff(Role role) {
        return Actor.person(
                AccountId.draw(), Set.of(RoleGrant.everywhere(role)), true, Set.of(), Set.of(), Requests.HOME);
    }

    private static Scheme scheme(String code, Validity validity, Optional<CallCode> call) {
        Bilingual words = new Bilingual("Des mots", "Words");
        return new Scheme(
                new SupportCode(code),
                500,
                words,
                words,
                words,
                words,
                words,
                Set.of(SupportForm.PREMISES),
                Criteria.NONE,
                Optional.empty(),
                call,
                Optional.empty(),
                "essai",
                validity);
    }

    private SchemeChange write(Scheme scheme, long version) {
        return requests.as(staff(Role.ADMINISTRATOR), () -> writeScheme.write(scheme, version));
    }

    private SchemeSheet sheet(String code) {
        return requests.as(staff(Role.AUDITOR), () -> listSchemes.listAll()).stream()
                .filter(one -> one.scheme().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void awaitBuiltIn() {
        inContainer.await(
                "the built-in schemes",
                () -> directory.find(new SupportCode("micro-folies")).isPresent());
    }

    private Optional<Verdict> verdict(String code) {
        return finder.judge(PREMISES_SOUGHT).stream()
                .filter(one -> one.scheme().code().value().equals(code))
                .map(JudgedScheme::verdict)
                .findFirst();
    }

    @Test
    void theBuiltInSchemesAreTakenInOnceAndStayAsTheyWereWritten() throws Exception {
        awaitBuiltIn();
        SchemeSheet before = sheet("pass-numerique");
        Scheme other = before.scheme().during(new Validity(Optional.empty(), Optional.of(LocalDate.of(2031, 12, 31))));
        assertThat(write(other, before.version())).isEqualTo(SchemeChange.CHANGED);

        int added = requests.as(Actor.system("supports"), () -> addBuiltInSchemes.addMissing());

        assertThat(added).isZero();
        assertThat(sheet("pass-numerique").scheme()).isEqualTo(other);
        assertThat(people.count(
                        "select count(*) from journal_entry where subject_kind = 'support-scheme' and subject_id = ?",
                        "pass-numerique"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatAnAdministratorAddsIsFoundAtOnceAndWhatEndedIsNot() {
        awaitBuiltIn();
        assertThat(write(scheme("essai-locaux", Validity.ALWAYS, Optional.empty()), WriteScheme.NEW))
                .isEqualTo(SchemeChange.ADDED);
        assertThat(verdict("essai-locaux")).contains(Verdict.FITS);

        SchemeSheet added = sheet("essai-locaux");
        assertThat(write(added.scheme(), added.version())).isEqualTo(SchemeChange.SAME);
        Scheme ended = added.scheme().during(new Validity(Optional.empty(), Optional.of(LocalDate.of(2020, 1, 1))));
        assertThat(write(ended, added.version())).isEqualTo(SchemeChange.CHANGED);

        assertThat(verdict("essai-locaux")).isEmpty();
        assertThat(directory.find(new SupportCode("essai-locaux")))
                .hasValueSatisfying(
                        scheme -> assertThat(directory.isOver(scheme)).isTrue());
    }

    @Test
    void whoeverWroteInBetweenIsNotOverwrittenAndAnUnknownCallIsRefused() {
        Scheme first = scheme("essai-versions", Validity.ALWAYS, Optional.empty());
        assertThat(write(first, WriteScheme.NEW)).isEqualTo(SchemeChange.ADDED);

        assertThat(write(first, WriteScheme.NEW)).isEqualTo(SchemeChange.OVERTAKEN);
        assertThat(write(first, sheet("essai-versions").version() + 1)).isEqualTo(SchemeChange.OVERTAKEN);
        assertThat(write(
                        scheme("essai-appel", Validity.ALWAYS, Optional.of(new CallCode("nulle-part"))),
                        WriteScheme.NEW))
                .isEqualTo(SchemeChange.NO_SUCH_CALL);
        assertThat(people.count("select count(*) from support_scheme where code = ?", "essai-appel"))
                .isZero();
    }

    @Test
    void onlyAdministratorsWrite() {
        for (Role role : Set.of(Role.AUDITOR, Role.MODERATOR, Role.INSTRUCTOR)) {
            assertThatThrownBy(() -> requests.as(
                            staff(role),
                            () -> writeScheme.write(
                                    scheme("essai-refus", Validity.ALWAYS, Optional.empty()), WriteScheme.NEW)))
                    .as(role.name())
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void aDemonstrationThatEndsLeavesTheBuiltInSchemesAsTheyCame() throws Exception {
        awaitBuiltIn();
        SchemeSheet before = sheet("outils-partages");
        Scheme other = before.scheme().during(new Validity(Optional.empty(), Optional.of(LocalDate.of(2032, 1, 1))));
        write(other, before.version());
        write(scheme("essai-demonstration", Validity.ALWAYS, Optional.empty()), WriteScheme.NEW);

        int restored = requests.as(Actor.system("supports"), () -> restoreBuiltInSchemes.restoreAll());

        assertThat(restored).isGreaterThanOrEqualTo(2);
        assertThat(sheet("outils-partages").scheme().validity()).isEqualTo(Validity.ALWAYS);
        assertThat(verdict("essai-demonstration")).isEmpty();
    }
}
