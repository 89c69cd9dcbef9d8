package fr.nouveauxlieux.portal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/compte", "/lieux?q=a%20b&near=48,2", "/agents/comptes?page=2#liste", "/a/../b"})
    void aPageOfThePortalIsKept(String address) {
        assertThat(ReturnAddress.find(address)).map(ReturnAddress::value).contains(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "compte",
                "//mal.example/compte",
                "///mal.example",
                "/\\mal.example",
                "\\/mal.example",
                "/..//mal.example",
                "/.//mal.example",
                "https://mal.example/",
                "https:mal.example",
                "javascript:alert(1)",
                "/compte\r\nSet-Cookie: a=b",
                "/compte\nX: y",
                "/\t/mal.example",
                " /compte",
                "/compte page",
                "/déjà",
                "/%zz"
            })
    void anythingElseIsNot(String address) {
        assertThat(ReturnAddress.find(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "//mal.example")
    void itCannotBeMadeByAnotherWay(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReturnAddress(address));
    }

    @Property
    void whateverIsKeptStaysOnTheSite(@ForAll @StringLength(max = 30) @CharRange(from = '!', to = '~') String rest) {
        ReturnAddress.find("/" + rest).ifPresent(address -> assertThat(URI.create("https://lieux.example/connexion")
                        .resolve(address.value())
                        .getHost())
                .isEqualTo("lieux.example"));
    }
}
